import SupplyDemand
import Testing

@testable import Matching

@Suite struct SearchTests {
  @Test func `a search finds words in any record and says where`() async throws {
    let hits = await SampleMatcher.matcher().search("无人机", in: RecordKind.allCases, limit: 10)
    #expect(hits.first?.record == RecordReference(.achievements, "A5"))
    let place = try #require(hits.first?.places.first { $0.term == "无人机" })
    #expect(place.field == .title && place.range == TextRange(0, 3))
    #expect(hits.allSatisfy { hit in hit.places.reduce(0) { $0 + $1.contribution } == hit.score })
    let ranking = await SampleMatcher.matcher().searchRanking("无人机", in: RecordKind.allCases, limit: 10)
    #expect(ranking.map(\.record) == hits.map(\.record) && ranking.map(\.score) == hits.map(\.score))
  }

  @Test func `one character is looked for as a character`() async {
    let hits = await SampleMatcher.matcher().search("骨", in: [.experts], limit: 10)
    #expect(hits.map(\.record.id) == ["E1"])
  }

  @Test func `a search stays in the kinds asked for, and an empty one finds nothing`() async {
    let matcher = await SampleMatcher.matcher()
    #expect(matcher.search("无人机", in: [.teams], limit: 10).isEmpty)
    #expect(matcher.search("", in: RecordKind.allCases, limit: 10).isEmpty)
    #expect(matcher.search("！？", in: RecordKind.allCases, limit: 10).isEmpty)
  }
}
