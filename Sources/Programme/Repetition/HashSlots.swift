/// A place for each different hash, found by linear probing. It never grows: it is made for as many as may come.
struct HashSlots: Sendable {
  /// The hash at each place, 0 where there is none.
  private var hashes: [UInt64]
  private let mask: Int

  /// Places for up to `count` different hashes, two thirds of them taken at most.
  init(count: Int) {
    var capacity = 16
    while capacity < count + count / 2 { capacity *= 2 }
    hashes = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// How many places there are.
  var capacity: Int { hashes.count }

  /// The place of a hash that isn't 0, which is its own from now on.
  mutating func insert(_ hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & mask
    while hashes[place] != hash {
      if hashes[place] == 0 {
        hashes[place] = hash
        break
      }
      place = (place + 1) & mask
    }
    return place
  }

  /// Whether a hash that isn't 0 has a place.
  func contains(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & mask
    while hashes[place] != hash {
      if hashes[place] == 0 { return false }
      place = (place + 1) & mask
    }
    return true
  }
}
