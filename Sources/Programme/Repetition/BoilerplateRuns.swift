/// What the texts of a notice or a form share with any text that answers them: the runs by which it is recognized.
struct BoilerplateRuns: Sendable {
  /// The hashes of boilerplate, by the length of the runs, the longest first.
  private let sets: [(hash: RunHash, slots: HashSlots)]

  /// The runs of `length` characters of each of `texts`; a text that is shorter is recognized whole.
  init(_ texts: [String], length: Int) {
    let folded = texts.map { FoldedText($0).scalars }.filter { !$0.isEmpty }
    let byLength = Dictionary(grouping: folded) { min($0.count, length) }
    sets = byLength.sorted { $0.key > $1.key }.map { runLength, texts in
      let hash = RunHash(length: runLength)
      let hashes = texts.flatMap { hash.hashes(of: $0, in: $0.indices) }
      var slots = HashSlots(count: hashes.count)
      for hash in hashes { _ = slots.insert(hash) }
      return (hash, slots)
    }
  }

  /// The places of `range` that are in no boilerplate, as ranges in their order.
  func own(of scalars: [UInt32], in range: Range<Int>) -> [Range<Int>] {
    var covered: [Range<Int>] = []
    for (hash, slots) in sets {
      for (place, value) in hash.hashes(of: scalars, in: range).enumerated() where slots.contains(value) {
        covered.append(range.lowerBound + place..<range.lowerBound + place + hash.length)
      }
    }
    return range.without(covered)
  }
}
