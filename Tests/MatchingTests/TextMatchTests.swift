import SupplyDemand
import Testing

@testable import Matching

@Suite struct TextMatchTests {
  @Test func `two names of industries are labels when something joins them, side by side a topic`() async {
    let matcher = await SampleMatcher.matcher()
    for label in ["骨科", "骨科技术", "骨科和核技术", "骨科与核技术应用"] { #expect(matcher.needs(in: label) != nil, "\(label)") }
    for topic in ["骨科航空", "骨科植入物与关节", "和", "关节"] { #expect(matcher.needs(in: topic) == nil, "\(topic)") }
  }

  @Test func `of what looks like an identity all parts must be known`() async {
    let records = Records(achievements: [Achievement(id: Achievement.ID("A1"), title: "YB型泵 x2")])
    let matcher = await SampleMatcher.matcher(records)
    #expect(matcher.knowsWords(of: "YB-X2") && matcher.knowsWords(of: "泵 YB-X999") && matcher.knowsWords(of: "yb x999"))
    #expect(!matcher.knowsWords(of: "YB-X999") && !matcher.knowsWords(of: "-") && !matcher.knowsWords(of: ""))
  }

  @Test func `an expert isn't an answer to itself, by its works neither`() async {
    var records = SampleMatcher.records
    records.experts = [Expert(id: Expert.ID("E1"), name: "样例专家001", unit: "甲所", fields: ["人工关节"])]
    records.achievements.append(
      Achievement(id: Achievement.ID("A8"), title: "人工关节", ownerUnits: ["甲所"], experts: ["样例专家001"]))
    let matcher = await SampleMatcher.matcher(records)
    #expect(matcher.matches(for: RecordReference(.experts, "E1"), kind: .experts, limit: 9).isEmpty)
    #expect(!matcher.matches(for: RecordReference(.achievements, "A1"), kind: .experts, limit: 9).isEmpty)
  }

  private static let demands = [
    Demand(id: Demand.ID("D1"), title: "骨科植入物表面涂层易脱落", description: "人工关节的涂层寿命不足"),
    Demand(id: Demand.ID("D2"), title: "农田无人机续航短", industries: ["航空"]),
  ]

  private static func matcher(adding extra: [Achievement] = [], width: Int = 1) async -> Matcher {
    var records = SampleMatcher.records
    records.demands = demands
    records.achievements += extra
    return await SampleMatcher.matcher(records, width: width)
  }

  private static let problem = [FieldText(.description, "求骨科植入物表面处理的办法")]

  private static func ask(_ matcher: Matcher, _ kind: RecordKind) -> [Match] {
    matcher.matches(for: problem, id: IndustryNeed.ID("q"), kind: kind, limit: 9)
  }

  @Test func `a problem in words finds who and what would solve it`() async {
    let matcher = await Self.matcher()
    #expect(Self.ask(matcher, .achievements).first?.supply.id == "A1")
    #expect(Self.ask(matcher, .experts).map(\.supply.id) == ["E1"])
    #expect(Self.ask(matcher, .teams).first?.supply.id == "T1")
    #expect(Self.ask(matcher, .demands).first?.supply.id == "D1")
  }

  @Test func `the reasons sum to the score of the ranking`() async {
    let matcher = await Self.matcher()
    for kind in [RecordKind.achievements, .experts, .demands] {
      let scores = Dictionary(
        uniqueKeysWithValues: matcher.ranking(of: kind, for: Self.problem, limit: 9).map { ($0.record, $0.score) })
      let matches = Self.ask(matcher, kind)
      #expect(!matches.isEmpty)
      for match in matches {
        #expect(match.explanation.evidence.reduce(0) { $0 + $1.contribution } == match.score)
        #expect(scores[match.supply] == match.score)
      }
    }
  }

  @Test func `reasons are words, concepts and meaning at their places`() async throws {
    let match = try #require(await Self.ask(Self.matcher(), .achievements).first)
    let kinds = Dictionary(grouping: match.explanation.evidence, by: \.kind)
    #expect(Set(kinds.keys) == [.word, .concept, .meaning])
    let word = try #require(kinds[.word]?.first)
    #expect(word.term == "骨科植入物" && word.range == TextRange(0, 5))
    #expect(kinds[.concept]?.map(\.concept) == [Concept.ID("骨科")])
    #expect(kinds[.word]?.contains { $0.term == "骨" } == false, "a character inside a word is told with the word")
  }

  @Test func `other records never change a score`() async {
    let extra = (0..<300).map { Achievement(id: Achievement.ID("X\($0)"), title: "骨科植入物施肥技术\($0)") }
    let alone = Self.ask(await Self.matcher(), .experts)
    #expect(Self.ask(await Self.matcher(adding: extra), .experts) == alone)
    #expect(Self.ask(await Self.matcher(adding: extra, width: 3), .experts) == alone)
  }

  @Test func `a stored record is asked as it stands, and isn't its own answer`() async {
    let matcher = await Self.matcher()
    let demand = RecordReference(.demands, "D1")
    #expect(matcher.matches(for: demand, kind: .achievements, limit: 9).first?.supply.id == "A1")
    #expect(matcher.matches(for: demand, kind: .demands, limit: 9).allSatisfy { $0.supply != demand })
    let achievement = RecordReference(.achievements, "A5")
    #expect(matcher.matches(for: achievement, kind: .demands, limit: 9).first?.supply.id == "D2")
    let work = RecordReference(.achievements, "A1")
    let teams = matcher.matches(for: work, kind: .teams, limit: 9).flatMap(\.explanation.evidence)
    #expect(teams.allSatisfy { $0.record != work }, "nor does it speak for the team whose it is")
    #expect(matcher.matches(for: RecordReference(.demands, "D9"), kind: .experts, limit: 9).isEmpty)
    #expect(matcher.record(withID: "D1") == demand && matcher.record(withID: "D9") == nil)
  }

  @Test func `labels and lists of labels are needs, titles and sentences are texts`() async {
    let matcher = await SampleMatcher.matcher()
    #expect(matcher.needs(in: "核技术应用")?.map(\.text) == ["核技术应用"])
    #expect(matcher.needs(in: "大健康、骨科，航空、骨科")?.map(\.text) == ["大健康", "骨科", "航空"])
    #expect(matcher.needs(in: "核应用技术") != nil)
    #expect(matcher.needs(in: " 大健康 ，  骨科\n")?.map(\.text) == ["大健康", "骨科"])
    #expect(matcher.needs(in: "， 、") == nil)
    #expect(matcher.needs(in: "骨科的应用") == nil)
    #expect(matcher.needs(in: "养蜂") == nil)
    #expect(matcher.needs(in: "骨科植入物表面涂层在人工关节上容易脱落，求办法") == nil)
    #expect(matcher.needs(in: "") == nil)
    #expect(matcher.needs(in: "骨科怎么康复") == nil, "less than four fifths of it name industries")
  }

  @Test func `a text without a word that is known answers nothing`() async {
    let matcher = await Self.matcher()
    let matches = matcher.matches(
      for: [FieldText(.description, "！？")], id: IndustryNeed.ID("q"), kind: .achievements, limit: 9)
    #expect(matches.isEmpty)
  }

  @Test func `a hint of a concept counts less than the concept itself`() async throws {
    let matcher = await SampleMatcher.matcher(
      Records(
        achievements: ["核", "放射性"].enumerated().map {
          Achievement(id: Achievement.ID("H\($0)"), title: "\($1)研究")
        }))
    let features = matcher.features(for: [FieldText(.description, "放射性物质")], kind: .achievements).map(\.1)
    #expect(features[1].concepts > 0.5 && features[0].concepts < features[1].concepts / 2)
  }

  @Test func `however long the texts are, sums stay whole and equal`() async throws {
    let long = String(repeating: "骨科植入物", count: 60_000)
    let matcher = await SampleMatcher.matcher(
      Records(achievements: [Achievement(id: Achievement.ID("L"), title: long)]))
    let match = try #require(
      matcher.matches(for: [FieldText(.title, long)], id: IndustryNeed.ID("q"), kind: .achievements, limit: 1).first)
    #expect(match.level == .adequate)
    #expect(matcher.search(long, in: [.achievements], limit: 1).first?.score ?? 0 > 0)
  }

  @Test func `what a score is made of gives the score`() async throws {
    let matcher = await Self.matcher()
    let weights = SampleMatcher.weights.text
    let features = matcher.features(for: Self.problem, kind: .achievements)
    let scores = Dictionary(
      uniqueKeysWithValues: matcher.ranking(of: .achievements, for: Self.problem, limit: 99).map {
        ($0.record, $0.score)
      })
    #expect(features.count == SampleMatcher.achievements.count)
    for (record, features) in features {
      let words = features.coverage + weights.coverageBend * features.coverage * features.coverage
      let meaning = try #require(features.meaning)
      let score =
        weights.coverage * words + weights.concept * features.concepts
        + weights.meaning * (meaning - weights.meaningOffset)
      #expect(abs(score - (scores[record] ?? .infinity)) < 0.001)
    }
  }
}
