/// Numbers tokens in the order they are added.
///
/// The bytes of all tokens stand in one piece of memory, and a token is found by its bytes, without a string being made
/// of it: a hash table with open addressing and linear probing.
struct TokenDictionary: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each token's bytes end.
  private(set) var ends: [UInt32] = []
  private(set) var hashes: [UInt32] = []
  /// For each slot the number of its token and 1 more; 0 for a free one.
  private(set) var slots = [UInt32](repeating: 0, count: 1 << 10)

  /// No tokens.
  init() {}

  /// The tokens of a dictionary, by its parts.
  init(bytes: [UInt8], ends: [UInt32], hashes: [UInt32], slots: [UInt32]) {
    self.bytes = bytes
    self.ends = ends
    self.hashes = hashes
    self.slots = slots
  }

  /// The number of tokens.
  var count: Int { ends.count }

  /// The number of bytes.
  var byteCount: Int { bytes.count + (ends.count + hashes.count + slots.count) * MemoryLayout<UInt32>.stride }

  /// The number of a token, nil for one that hasn't been added.
  @inline(__always)
  func number(of token: UnsafeRawBufferPointer) -> Int? {
    let hash = unsafe Self.hash(token)
    let slot = unsafe slot(of: token, hash: hash)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The number of a token, which is added when it is new.
  @inline(__always)
  mutating func add(_ token: UnsafeRawBufferPointer) -> Int {
    let hash = unsafe Self.hash(token)
    let slot = unsafe slot(of: token, hash: hash)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    unsafe bytes.append(contentsOf: token)
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = UInt32(ends.count)
    if 2 * ends.count > slots.count { grow() }
    return ends.count - 1
  }

  private mutating func grow() {
    var grown = [UInt32](repeating: 0, count: 2 * slots.count)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (grown.count - 1)
      while grown[slot] != 0 { slot = (slot + 1) & (grown.count - 1) }
      grown[slot] = UInt32(number + 1)
    }
    slots = grown
  }

  /// The slot that holds a token, or the free one where it belongs.
  @inline(__always)
  private func slot(of token: UnsafeRawBufferPointer, hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if unsafe hashes[number] == hash && isEqual(number, token) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  @inline(__always)
  private func isEqual(_ number: Int, _ token: UnsafeRawBufferPointer) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == token.count else { return false }
    return unsafe bytes.withUnsafeBytes { bytes in
      for place in 0..<token.count where unsafe bytes[start + place] != token[place] { return false }
      return true
    }
  }

  /// A hash of bytes: eight at a time, multiplied and folded (after wyhash).
  @inline(__always)
  private static func hash(_ token: UnsafeRawBufferPointer) -> UInt32 {
    var hash = UInt64(token.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 8 <= token.count {
      let word = unsafe token.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      hash = mixed(hash ^ word)
      place += 8
    }
    var last: UInt64 = 0
    while place < token.count {
      let byte = unsafe token[place]
      last = last << 8 | UInt64(byte)
      place += 1
    }
    hash = mixed(hash ^ last)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
