import ChineseText
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

  @Test func `what is adequate needs nothing, and kinds without a field for topics get nothing`() async throws {
    let matcher = await SampleMatcher.matcher()
    let matches = matcher.matches(for: Self.need, kind: .achievements, limit: 9, leastProbability: 0)
    let adequate = matches.filter { $0.level == .adequate }
    #expect(!adequate.isEmpty)
    for match in adequate { #expect(matcher.counterfactual(for: match, need: Self.need) == nil) }
    let team = try #require(matcher.matches(for: Self.need, kind: .teams, limit: 9).last)
    #expect(matcher.counterfactual(for: team, need: Self.need) == nil)
  }

  @Test func `two words are proposed where no one does`() async throws {
    let weights = EvidenceWeights(
      prior: -2.2, concept: 1.25, furtherConcept: 0.25, meaning: 0, meaningOffset: 0, neural: 0, neuralOffset: 0,
      text: SampleMatcher.weights.text)
    let halves = ["甲科", "乙科"].map { SampleMatcher.concept($0, []) }
    let knowledge = MatchingKnowledge(
      taxonomy: IndustryTaxonomy(
        nodes: [], concepts: halves,
        readings: [
          NeedReading(
            label: "两科", links: halves.map { NeedReading.Link(concept: $0.id, grade: .part, weight: 0.8) })
        ], genericWords: []), vectors: SampleMatcher.vectors, weights: weights, neuralWeights: weights)
    var builder = LexiconBuilder(normalizer: TextNormalizer())
    builder.add(terms: ["甲科", "乙科", "施肥"])
    let need = SampleMatcher.need("x", "两科")
    let matcher = await Matcher.build(
      Records(achievements: [Achievement(id: Achievement.ID("A"), title: "施肥")]), knowledge: knowledge,
      analyzer: TextAnalyzer(lexicon: builder.build(), normalizer: TextNormalizer()),
      cityNames: SampleMatcher.cityNames,
      width: 1)
    let match = try #require(matcher.matches(for: need, kind: .achievements, limit: 1, leastProbability: 0).first)
    let found = try #require(matcher.counterfactual(for: match, need: need))
    #expect(found.change == .words(["乙科", "甲科"], field: .keywords))
    #expect(found.before.level == .none && found.after.level == .possible)
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

  @Test func `with one need the places are those for the need alone`() async throws {
    let records = Self.manyTeams()
    let matcher = await SampleMatcher.matcher(records)
    let need = Self.wuxi.needs[1]
    let ranking = await matcher.teamRankings(for: [Self.wuxi], need: need)[0]
    #expect(await matcher.cityMatches(for: Self.wuxi, need: need, kind: .teams, limit: .max) == ranking)
    for (place, match) in ranking.enumerated() {
      let team = try #require(records.teams.first { $0.id.text == match.supply.id })
      for found in matcher.counterfactuals(for: team, match: match, need: need, in: ranking) {
        #expect(found.need == need.id && found.before.rank == 1 + ranking[..<place].count { $0.score > match.score })
      }
    }
  }
}
