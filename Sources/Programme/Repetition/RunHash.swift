/// Hashes of all runs of one length of a text, each from the one before (Karp and Rabin 1987).
///
/// A polynomial modulo 2⁶⁴ with an odd base, whose bits are then mixed so that any part of the hash is as good as another
/// (MurmurHash3's finalizer, Appleby). Runs of equal hashes are compared by their characters before anything is said of
/// them.
struct RunHash: Sendable {
  /// How many characters a run has, 1 or more.
  let length: Int
  /// The base to the power of `length` - 1: the weight of a run's first character.
  private let leadingWeight: UInt64

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Hashes runs of `length` characters, 1 or more.
  init(length: Int) {
    self.length = length
    leadingWeight = (1..<length).reduce(1) { weight, _ in weight &* Self.base }
  }

  /// The hashes of the runs within `range` of `scalars`, by where they begin; none when it is shorter than a run. No hash
  /// is 0.
  func hashes(of scalars: [UInt32], in range: Range<Int>) -> [UInt64] {
    guard range.count >= length else { return [] }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(range.count - length + 1)
    var rolling: UInt64 = 0
    for place in range {
      if place - range.lowerBound >= length {
        rolling &-= UInt64(scalars[place - length]) &* leadingWeight
      }
      rolling = rolling &* Self.base &+ UInt64(scalars[place])
      if place - range.lowerBound >= length - 1 { hashes.append(Self.mixed(rolling)) }
    }
    return hashes
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return max(1, hash ^ (hash >> 33))
  }
}
