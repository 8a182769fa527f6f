import SupplyDemand
import TestSupport
import Testing

@testable import Matching

@Suite struct RangeTests {
  private static let fields: [RecordField] = [.title, .abstract]

  private static func places(seed: UInt64) -> [(field: RecordField, range: TextRange)] {
    var random = SeededRandom(seed: seed)
    return (0..<60).map { _ in
      let start = Int.random(in: 0..<50, using: &random)
      return (
        fields[Int.random(in: 0..<2, using: &random)], TextRange(start, start + .random(in: 1..<8, using: &random))
      )
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `places are taken in as comparing each with all would`(seed: UInt64) {
    var ranges = DisjointRanges()
    var taken: [(field: RecordField, range: TextRange)] = []
    for place in Self.places(seed: seed) {
      let isFree = !taken.contains { $0.field == place.field && $0.range.overlaps(place.range) }
      #expect(ranges.insert(place.range, in: place.field) == isFree)
      if isFree { taken.append(place) }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `enclosing places are found as comparing with all would`(seed: UInt64) {
    let places = Self.places(seed: seed)
    let ranges = EnclosingRanges(places)
    for place in Self.places(seed: seed + 100) {
      let isEnclosed = places.contains { $0.field == place.field && $0.range.contains(place.range) }
      #expect(ranges.enclose(place.range, in: place.field) == isEnclosed)
    }
  }
}
