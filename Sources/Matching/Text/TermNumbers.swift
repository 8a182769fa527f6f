import ChineseText

/// Numbers terms in the order they are added: a hash table with open addressing and linear probing.
struct TermNumbers: Sendable {
  /// The terms, by number.
  private(set) var keys: [TermKey] = []
  /// For each slot the number of its term and 1 more; 0 for a free one.
  private var slots: [UInt32]

  /// No terms, with room for about `capacity`.
  init(capacity: Int = 0) {
    slots = [UInt32](repeating: 0, count: Self.slotCount(for: capacity))
    keys.reserveCapacity(capacity)
  }

  /// The terms `keys`, each once, by number.
  init(_ keys: [TermKey]) {
    self.init(capacity: keys.count)
    for key in keys { _ = add(key) }
  }

  /// A power of two of which `count` terms fill half at most.
  private static func slotCount(for count: Int) -> Int {
    max(16, 1 << (Int.bitWidth - (2 * count).leadingZeroBitCount))
  }

  /// The number of terms.
  var count: Int { keys.count }

  /// The number of a term, nil for one that hasn't been added.
  @inline(__always)
  func number(of key: TermKey) -> Int? {
    let number = slots[slot(of: key)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a term, which is added when it is new.
  @inline(__always)
  mutating func add(_ key: TermKey) -> Int {
    let slot = slot(of: key)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    keys.append(key)
    slots[slot] = UInt32(keys.count)
    if 2 * keys.count > slots.count { grow() }
    return keys.count - 1
  }

  /// The slot that holds a term, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: TermKey) -> Int {
    let mask = slots.count - 1
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4): the product's upper bits.
    var slot = Int(truncatingIfNeeded: (key.code &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0 && keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = UInt32(number + 1) }
  }
}
