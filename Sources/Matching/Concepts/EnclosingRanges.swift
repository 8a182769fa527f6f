import SupplyDemand

/// Places in a document's fields, to ask whether one of them encloses another place.
struct EnclosingRanges: Sendable {
  /// For each field the places in order, each with the farthest end up to it.
  private var ends: [RecordField: [(start: Int, farthestEnd: Int)]] = [:]

  /// The places given, in any order.
  init(_ places: some Sequence<(field: RecordField, range: TextRange)>) {
    for place in places.sorted(by: { $0.range < $1.range }) {
      let last = ends[place.field]?.last?.farthestEnd ?? 0
      ends[place.field, default: []].append((place.range.start, max(last, place.range.end)))
    }
  }

  /// Whether one of the places has all of `range`.
  ///
  /// - Complexity: O(log n).
  func enclose(_ range: TextRange, in field: RecordField) -> Bool {
    guard let own = ends[field] else { return false }
    let after = own.indices.partitioningIndex { own[$0].start > range.start }
    return after > 0 && own[after - 1].farthestEnd >= range.end
  }
}
