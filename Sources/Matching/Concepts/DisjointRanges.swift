import SupplyDemand

/// Places in a document's fields of which none overlaps another.
struct DisjointRanges: Sendable {
  /// For each field its places in order.
  private var ranges: [RecordField: [TextRange]] = [:]

  /// Takes a place in unless it overlaps one that is there, and says whether it did.
  ///
  /// - Complexity: O(log n) to look, O(n) at most to take in.
  mutating func insert(_ range: TextRange, in field: RecordField) -> Bool {
    let own = ranges[field, default: []]
    let next = own.indices.partitioningIndex { own[$0].end > range.start }
    if next < own.endIndex, own[next].overlaps(range) { return false }
    ranges[field, default: []].insert(range, at: next)
    return true
  }
}
