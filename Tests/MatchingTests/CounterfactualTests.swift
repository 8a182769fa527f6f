import SupplyDemand
import Testing

@testable import Matching

@Suite struct CounterfactualTests {
  private static let wuxi = SampleMatcher.wuxi
  private static let need = wuxi.needs[0]

  /// The score that a record has when it is stored with further words.
  private static func score(of id: String, keywords: [String]) async -> Double? {
    var records = SampleMatcher.records
    for place in records.achievements.indices where records.achievements[place].id.text == id {
      records.achievements[place].keywords += keywords
    }
    return await SampleMatcher.matcher(records)
      .matches(for: need, kind: .achievements, limit: 9, leastProbability: 0).first { $0.supply.id == id }?.score
  }

  @Test func `the words proposed lift the record as promised when they are stored`() async throws {
    let matcher = await SampleMatcher.matcher()
    let weak = try #require(
      matcher.matches(for: Self.need, kind: .achievements, limit: 9, leastProbability: 0)
        .first { $0.supply.id == "A4" })
    let found = try #require(matcher.counterfactual(for: weak, need: Self.need))
    guard case .words(let words, field: .keywords) = found.change else {
      Issue.record("an achievement is changed by its keywords")
      return
    }
    #expect(found.before.score == weak.score && found.before.level == .none && found.after.level != .none)
    #expect(await Self.score(of: "A4", keywords: words) == found.after.score)
  }

  @Test func `one word is tried before two, and what is adequate needs none`() async throws {
    let matcher = await SampleMatcher.matcher()
    for match in matcher.matches(for: Self.need, kind: .achievements, limit: 9, leastProbability: 0) {
      let found = matcher.counterfactual(for: match, need: Self.need)
      if match.level == .adequate { #expect(found == nil) }
      guard case .words(let words, _) = found?.change, words.count == 2 else { continue }
      for word in ["健康", "骨科"] {
        let score = try #require(await Self.score(of: match.supply.id, keywords: [word]))
        let level = SampleMatcher.adequacy.level(ofScore: score)
        #expect(level != found?.after.level, "one word would have done")
      }
    }
  }

  private static func manyTeams() -> Records {
    var records = SampleMatcher.records
    records.teams += (0..<5).map { number in
      ServiceTeam(
        id: ServiceTeam.ID("T\(number + 3)"), name: "团\(number)", kind: .professional,
        directions: number < 4 ? ["骨科植入物", "关节"] : ["康复"])
    }
    return records
  }

  @Test func `a team is told what would lift it, and it does`() async throws {
    let records = Self.manyTeams()
    let matcher = await SampleMatcher.matcher(records)
    let ranking = await matcher.cityMatches(for: Self.wuxi, kind: .teams, limit: .max)
    let weakest = try #require(records.teams.last)
    let match = try #require(await matcher.cityMatches(for: weakest).first { $0.city == Self.wuxi.id })
    let found = matcher.counterfactuals(for: weakest, match: match, in: ranking)
    let direction = try #require(found.first { if case .words = $0.change { true } else { false } })
    guard case .words(let words, field: .directions) = direction.change else {
      Issue.record("a team's words are its directions")
      return
    }
    var changed = weakest
    changed.directions += words
    var changedRecords = records
    changedRecords.teams[records.teams.count - 1] = changed
    let after = await SampleMatcher.matcher(changedRecords).cityMatches(for: Self.wuxi, kind: .teams, limit: .max)
    let place = try #require(after.firstIndex { $0.supply.id == weakest.id.text })
    #expect(after[place].score == direction.after.score)
    #expect(1 + after.count { $0.score > after[place].score } == direction.after.rank)
  }

  @Test func `the first team needs nothing`() async throws {
    let matcher = await SampleMatcher.matcher()
    let ranking = await matcher.cityMatches(for: Self.wuxi, kind: .teams, limit: .max)
    let first = try #require(ranking.first)
    let team = try #require(SampleMatcher.teams.first { $0.id.text == first.supply.id })
    #expect(matcher.counterfactuals(for: team, match: first, in: ranking).isEmpty)
  }
}
