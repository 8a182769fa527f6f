import SupplyDemand
import TestSupport
import Testing

@testable import Matching

@Suite struct MatcherTests {
  @Test(arguments: SupplyKind.allCases) func `of wanted records the best are given, as without the others`(
    kind: SupplyKind
  ) async {
    let matcher = await SampleMatcher.matcher()
    for city in SampleMatcher.records.cities {
      let all = await matcher.cityMatches(for: city, kind: kind, limit: 100)
      let wanted: (RecordReference) -> Bool = { $0.id.hasSuffix("1") || $0.id.hasSuffix("2") }
      let found = await matcher.cityMatches(for: city, kind: kind, limit: 2, where: wanted)
      #expect(found == Array(all.filter { wanted($0.supply) }.prefix(2)))
      for need in city.needs {
        let all = matcher.matches(for: need, kind: kind.recordKind, limit: 100)
        #expect(
          matcher.matches(for: need, kind: kind.recordKind, limit: 1, where: wanted)
            == Array(all.filter { wanted($0.supply) }.prefix(1)))
      }
    }
  }

  @Test func `a need is served by what its industry consists of`() async throws {
    let matches = await SampleMatcher.matcher().matches(for: SampleMatcher.wuxi.needs[0], kind: .achievements, limit: 9)
    #expect(matches.first?.supply.id == "A1")
    #expect(matches.dropFirst().allSatisfy { $0.level == .none })
    let evidence = try #require(matches[0].explanation.evidence.first { $0.kind == .concept })
    #expect(evidence.concept == Concept.ID("骨科"))
    #expect(evidence.term == "骨科植入物")
    #expect(evidence.range == TextRange(0, 5))
    #expect(matches[0].level == .adequate)
  }

  @Test func `characters that only look alike are no evidence`() async {
    let matches = await SampleMatcher.matcher().matches(for: SampleMatcher.wuxi.needs[1], kind: .achievements, limit: 9)
    #expect(matches.first?.supply.id == "A2")
    #expect(matches.allSatisfy { $0.supply.id != "A3" || $0.level == .none }, "核桃 isn't 核")
    #expect(matches.allSatisfy { $0.supply.id != "A4" || $0.level == .none }, "施肥技术应用 shares only generic words")
  }

  @Test func `the score is the sum of its evidence, in any order`() async {
    let matcher = await SampleMatcher.matcher()
    var random = SeededRandom(seed: 1)
    for need in SampleMatcher.records.cities.flatMap(\.needs) {
      for kind in [RecordKind.teams, .experts, .achievements] {
        for match in matcher.matches(for: need, kind: kind, limit: 9, leastProbability: 0) {
          let shuffled = match.explanation.evidence.shuffled(using: &random)
          #expect(shuffled.reduce(0) { $0 + $1.contribution } == match.score)
          #expect(match.probability == SampleMatcher.adequacy.probability(ofScore: match.score))
        }
      }
    }
  }

  @Test(arguments: [2, 7]) func `every number of tasks gives the same`(width: Int) async {
    let records = Self.manyRecords(300)
    let one = await SampleMatcher.matcher(records)
    let other = await SampleMatcher.matcher(records, width: width)
    for kind in SupplyKind.allCases {
      let expected = await one.cityMatches(for: SampleMatcher.wuxi, kind: kind, limit: 40)
      #expect(await other.cityMatches(for: SampleMatcher.wuxi, kind: kind, limit: 40) == expected)
    }
    let coverage = await one.coverage()
    #expect(await other.coverage() == coverage)
  }

  @Test func `other records never change a score`() async {
    let need = SampleMatcher.wuxi.needs[0]
    let few = await SampleMatcher.matcher().matches(for: need, kind: .experts, limit: 9)
    let many = await SampleMatcher.matcher(Self.manyRecords(500)).matches(for: need, kind: .experts, limit: 9)
    #expect(few == many)
    #expect(few.count == 1)
  }

  @Test func `the ranking's scores are the explanations' scores`() async {
    let records = Self.manyRecords(300)
    let matcher = await SampleMatcher.matcher(records)
    for need in records.cities.flatMap(\.needs) {
      let matches = matcher.matches(for: need, kind: .achievements, limit: .max, leastProbability: 0)
      #expect(matches.count == records.achievements.count)
      let ranking = matcher.ranking(of: .achievements, for: [need], limit: .max)
      #expect(ranking.map(\.record) == matches.map(\.supply))
      #expect(ranking.map(\.score) == matches.map(\.score), "added up over all records, and explained one by one")
      #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.score >= $1.score })
    }
  }

  @Test func `a record of like meaning is found without a word of the industry`() async throws {
    let records = Records(
      cities: [SampleMatcher.wuxi],
      achievements: [
        Achievement(id: Achievement.ID("B1"), title: "辐照"), Achievement(id: Achievement.ID("B2"), title: "施肥"),
      ])
    let matches = await SampleMatcher.matcher(records).matches(
      for: SampleMatcher.wuxi.needs[1], kind: .achievements, limit: 9, leastProbability: 0)
    #expect(matches.map(\.supply.id) == ["B1", "B2"])
    let near = try #require(matches[0].explanation.evidence.first)
    #expect(near.kind == .meaning && near.term == "辐照" && near.range == TextRange(0, 2) && near.contribution > 0)
    let far = try #require(matches[1].explanation.evidence.first)
    #expect(far.kind == .meaning && far.contribution < 0, "what it means little of counts against it")
  }

  @Test func `a label that nobody has read is read by its words and its meaning`() async throws {
    let need = SampleMatcher.need("1-main-3", "康复")
    let links = await SampleMatcher.matcher().links(for: need)
    #expect(links.contains { $0.origin == .meaning && $0.link.concept == Concept.ID("健康") })
    let readings = await SampleMatcher.matcher().links(for: SampleMatcher.wuxi.needs[0])
    #expect(readings.map(\.origin) == [.reading])
    let unread = await SampleMatcher.matcher(usesReadings: false).links(for: SampleMatcher.wuxi.needs[0])
    #expect(!unread.isEmpty && unread.allSatisfy { $0.origin != .reading })
  }

  @Test func `a neural model's vectors count beside the words'`() async throws {
    var table = EmbeddingTable(model: "sample")
    let graph = ConceptGraph(SampleMatcher.taxonomy, analyzer: SampleMatcher.analyzer)
    for concept in graph.handMade {
      table.insert(
        [1, concept == graph.numbers[Concept.ID("核技术")] ? 1 : 0], for: graph.passage(of: concept), as: .passage)
    }
    table.insert([0, 1], for: "核技术应用", as: .query)
    table.insert([0, 1], for: "核桃仁脱皮机", as: .passage)
    table.insert([1, 0], for: "施肥技术应用", as: .passage)
    let need = SampleMatcher.wuxi.needs[1]
    let plain = await SampleMatcher.matcher().matches(for: need, kind: .achievements, limit: 9, leastProbability: 0)
    let neural = await SampleMatcher.matcher(embeddings: table).matches(
      for: need, kind: .achievements, limit: 9, leastProbability: 0)
    func score(_ id: String, in matches: [Match]) -> Double { matches.first { $0.supply.id == id }?.score ?? .nan }
    #expect(score("A3", in: neural) > score("A3", in: plain))
    #expect(score("A4", in: neural) < score("A4", in: plain))
    #expect(score("A2", in: neural) == score("A2", in: plain), "a text that the model hasn't seen")
    for match in neural {
      #expect(match.explanation.evidence.reduce(0) { $0 + $1.contribution } == match.score)
    }
  }

  @Test func `city, team and analyst see one score`() async throws {
    let matcher = await SampleMatcher.matcher()
    let team = SampleMatcher.teams[0]
    let forCity = try #require(await matcher.cityMatches(for: SampleMatcher.wuxi, kind: .teams, limit: 9).first)
    let forTeam = try #require(await matcher.cityMatches(for: team).first { $0.city == SampleMatcher.wuxi.id })
    #expect(forCity == forTeam)
    let coverage = try #require(await matcher.coverage().first { $0.need == forCity.best.need })
    #expect(coverage.supplies.first { $0.kind == .teams }?.best == forCity.best)
    let forNeed = matcher.matches(for: SampleMatcher.wuxi.needs[0], kind: .teams, limit: 9)
    #expect(forNeed.first == forCity.best)
  }

  @Test func `a regional team serves its own province alone`() async {
    let matcher = await SampleMatcher.matcher()
    let wuxi = await matcher.cityMatches(for: SampleMatcher.wuxi, kind: .teams, limit: 9)
    #expect(!wuxi.contains { $0.supply.id == "T2" })
    let cities = await matcher.cityMatches(for: SampleMatcher.teams[1]).map(\.city)
    #expect(!cities.contains(SampleMatcher.wuxi.id))
    let jiangsu = ServiceTeam(
      id: ServiceTeam.ID("T9"), name: "江苏", kind: .regional, region: "江苏", directions: ["放射性废物"])
    #expect(await matcher.cityMatches(for: jiangsu).map(\.city) == [SampleMatcher.wuxi.id])
    var corps = jiangsu
    corps.region = "新疆生产建设兵团"
    #expect(await matcher.cityMatches(for: corps).isEmpty)
    let shihezi = SampleMatcher.city(
      65, "新疆石河子", province: "新疆维吾尔自治区", [SampleMatcher.need("65-main-1", "核技术应用", city: "65")])
    let withShihezi = await SampleMatcher.matcher(Records(cities: [shihezi]))
    #expect(await withShihezi.cityMatches(for: corps).map(\.city) == [shihezi.id])
  }

  @Test func `a stated city adds to what a team can show`() async throws {
    let matcher = await SampleMatcher.matcher()
    let match = try #require(matcher.matches(for: SampleMatcher.wuxi.needs[0], kind: .teams, limit: 9).first)
    let statement = try #require(match.explanation.evidence.first { $0.kind == .targetCity })
    #expect(statement.field == .targetCities)
    #expect(statement.range == TextRange(5, 7), "the second item, behind 湖北荆门；")
    #expect(match.explanation.evidence.contains { $0.record == RecordReference(.achievements, "A1") })
    #expect(match.explanation.evidence.contains { $0.kind == .direction })
  }

  @Test func `a team described in words alone finds its cities`() async throws {
    let team = ServiceTeam(id: ServiceTeam.ID(""), name: "", directions: ["无人机"])
    let matches = await SampleMatcher.matcher().cityMatches(for: team)
    #expect(matches[0].city == SampleMatcher.jingmen.id, "通用航空 is unread; 航空 in it names a concept")
    let named = ServiceTeam(id: ServiceTeam.ID(""), name: "", directions: ["通用航空无人机"])
    let found = try #require(await SampleMatcher.matcher().cityMatches(for: named).first)
    #expect(found.score > matches[0].score)
  }

  @Test func `the teams that state a city compete for it`() async {
    let matcher = await SampleMatcher.matcher()
    #expect(matcher.competitors(of: ServiceTeam.ID("T2"), in: SampleMatcher.wuxi.id) == [ServiceTeam.ID("T1")])
    #expect(matcher.competitors(of: ServiceTeam.ID("T1"), in: SampleMatcher.wuxi.id).isEmpty)
  }

  @Test func `a need without supply has none of every kind`() async throws {
    let matcher = await SampleMatcher.matcher(Records(cities: [SampleMatcher.wuxi]))
    let coverage = try #require(await matcher.coverage().first)
    #expect(!coverage.isServed)
    #expect(coverage.supplies.map(\.level) == [.none, .none, .none])
  }

  private static func manyRecords(_ count: Int) -> Records {
    var records = SampleMatcher.records
    let words = ["骨科", "关节", "放射性", "核桃", "应用", "通用航空", "技术"]
    var random = SeededRandom(seed: 7)
    records.achievements += (0..<count).map { number in
      let title = (0..<4).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined()
      return Achievement(id: Achievement.ID("B\(number)"), title: title)
    }
    return records
  }

  @Test func `an expert is as good as the achievement that names the expert and the unit`() async throws {
    func records(unit: String) -> Records {
      var records = SampleMatcher.records
      records.experts.append(Expert(id: Expert.ID("E2"), name: "样例专家002", unit: unit, fields: ["施肥"]))
      records.achievements.append(
        Achievement(
          id: Achievement.ID("A9"), title: "放射性废物固化", ownerUnits: ["样例核院"], experts: ["样例专家002"]))
      return records
    }
    let need = SampleMatcher.wuxi.needs[1]
    let matcher = await SampleMatcher.matcher(records(unit: "样例核院"))
    let expert = try #require(matcher.matches(for: need, kind: .experts, limit: 1).first)
    let work = try #require(
      matcher.matches(for: need, kind: .achievements, limit: 9).first { $0.supply.id == "A9" })
    #expect(expert.supply.id == "E2" && expert.explanation == work.explanation)
    #expect(expert.explanation.evidence.allSatisfy { $0.record.id == "A9" })
    let text = matcher.matches(
      for: [FieldText(.description, "放射性废物如何固化")], id: IndustryNeed.ID("q"), kind: .experts, limit: 1)
    #expect(text.first?.supply.id == "E2")
    let namesake = await SampleMatcher.matcher(records(unit: "别的单位"))
    #expect(namesake.matches(for: need, kind: .experts, limit: 9).allSatisfy { $0.supply.id != "E2" })
  }

  @Test func `a word is explained by the need's words that mean the same`() async {
    let matcher = await SampleMatcher.matcher()
    let need = SampleMatcher.wuxi.needs[1]
    let vocabulary = matcher.vocabulary(of: need)
    #expect(matcher.kindredWords(of: "辐照", in: vocabulary, limit: 2) == ["放射性"])
    #expect(matcher.kindredWords(of: "放射性", in: vocabulary, limit: 2).isEmpty, "a word doesn't explain itself")
    #expect(matcher.kindredWords(of: "无人机", in: vocabulary, limit: 2).isEmpty)
    #expect(matcher.kindredWords(of: "没有向量", in: vocabulary, limit: 2).isEmpty)
  }

  @Test func `what a need's score is made of gives the score`() async {
    let matcher = await SampleMatcher.matcher()
    let weights = SampleMatcher.weights
    for need in SampleMatcher.wuxi.needs {
      let scores = matcher.ranking(of: .achievements, for: [need], limit: 99)
      for (record, features) in matcher.features(for: need, kind: .achievements) {
        let concepts = features.surest + min(weights.furtherConcept * features.further, features.surest)
        let meaning = features.meaning.map { weights.meaning * ($0 - weights.meaningOffset) } ?? 0
        let score = scores.first { $0.record == record }?.score ?? .infinity
        #expect(abs(weights.concept * concepts + meaning - score) < 0.001)
      }
    }
  }
}
