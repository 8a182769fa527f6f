/// Where the lists that a block has stand among its runs: a bit for every list, and counts of the bits before each word.
struct RunDirectory: Sendable {
  let bits: [UInt64]
  private let ranks: [UInt32]

  /// The directory of the lists with numbers `present`, which ascend.
  init(_ present: [UInt32]) {
    var bits = [UInt64](repeating: 0, count: (present.last.map { Int($0) + 1 } ?? 0).words)
    for list in present { bits[Int(list) >> 6] |= 1 << UInt64(list & 63) }
    self.init(bits: bits)
  }

  /// The directory of the lists whose bits are set.
  init(bits: [UInt64]) {
    var ranks: [UInt32] = []
    ranks.reserveCapacity(bits.count)
    var rank: UInt32 = 0
    for word in bits {
      ranks.append(rank)
      rank += UInt32(word.nonzeroBitCount)
    }
    (self.bits, self.ranks) = (bits, ranks)
  }

  /// The number of lists.
  var count: Int { (ranks.last.map(Int.init) ?? 0) + (bits.last?.nonzeroBitCount ?? 0) }

  /// The number of bytes.
  var byteCount: Int { bits.count * 12 }

  /// The numbers of the lists, ascending.
  var lists: [UInt32] {
    bits.indices.flatMap { word in
      (0..<64).filter { bits[word] >> UInt64($0) & 1 == 1 }.map { UInt32(word << 6 + $0) }
    }
  }

  /// The place of a list's run among the block's, nil when the block has none.
  @inline(__always)
  func run(of list: Int) -> Int? {
    let word = list >> 6
    guard word < bits.count else { return nil }
    let bit: UInt64 = 1 << UInt64(list & 63)
    guard bits[word] & bit != 0 else { return nil }
    return Int(ranks[word]) + (bits[word] & (bit &- 1)).nonzeroBitCount
  }
}

extension Int {
  /// The number of words of 64 bits that hold so many bits.
  fileprivate var words: Int { (self + 63) >> 6 }
}
