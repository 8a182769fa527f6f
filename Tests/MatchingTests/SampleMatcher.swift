import ChineseText
import SupplyDemand

@testable import Matching

/// A small world to match in: two cities, a few concepts, records that do and don't serve them.
enum SampleMatcher {
  static func need(_ id: String, _ label: String, city: String = "1", parts: [String] = []) -> IndustryNeed {
    IndustryNeed(
      id: IndustryNeed.ID(id), city: PilotCity.ID(city), column: .main, text: label, range: TextRange(0, 0), group: 1,
      parent: nil, parts: parts, label: label)
  }

  static func city(_ number: Int, _ name: String, province: String, _ needs: [IndustryNeed]) -> PilotCity {
    PilotCity(
      number: number, name: name, range: TextRange(0, 0),
      division: Division(code: "320200", name: name, province: province, longitude: 120, latitude: 31),
      level: .prefectureCity, strategies: [], needs: needs, enterprises: [])
  }

  static func concept(
    _ name: String, parents: [String] = [], synonyms: [String] = [], _ terms: [(String, ConceptTerm.Strength)]
  ) -> Concept {
    Concept(
      id: Concept.ID(name), name: name, parents: parents.map { Concept.ID($0) }, synonyms: synonyms, classes: [],
      terms: terms.map { ConceptTerm($0.0, relation: .product, strength: $0.1) })
  }

  static let wuxi = city(
    1, "江苏无锡", province: "江苏省", [need("1-main-1", "大健康"), need("1-main-2", "核技术应用")])
  static let jingmen = city(
    2, "湖北荆门", province: "湖北省", [need("2-main-1", "通用航空", city: "2"), need("2-main-2", "骨科", city: "2")])

  static let taxonomy = IndustryTaxonomy(
    nodes: [],
    concepts: [
      concept("健康", []),
      concept("骨科", parents: ["健康"], [("骨科植入物", .sure), ("关节", .strong)]),
      concept("核技术", synonyms: ["核应用"], [("核", .hint), ("放射性", .sure), ("核桃", .falseFriend)]),
      concept("航空", [("无人机", .sure)]),
    ],
    readings: [
      NeedReading(
        label: "大健康", links: [NeedReading.Link(concept: Concept.ID("健康"), grade: .same, weight: 1)]),
      NeedReading(
        label: "核技术应用", links: [NeedReading.Link(concept: Concept.ID("核技术"), grade: .same, weight: 1)]),
    ], genericWords: ["应用", "技术"])

  static let achievements = [
    Achievement(id: Achievement.ID("A1"), title: "骨科植入物的表面处理"),
    Achievement(id: Achievement.ID("A2"), title: "放射性废物处理"),
    Achievement(id: Achievement.ID("A3"), title: "核桃仁脱皮机"),
    Achievement(id: Achievement.ID("A4"), title: "施肥技术应用"),
    Achievement(id: Achievement.ID("A5"), title: "无人机植保", abstract: "无人机在农田的应用"),
  ]

  static let experts = [
    Expert(id: Expert.ID("E1"), name: "样例专家001", fields: ["人工关节"], biography: "长期研究骨科植入物")
  ]

  static let teams = [
    ServiceTeam(
      id: ServiceTeam.ID("T1"), name: "“科创中国”大健康产业科技服务团", kind: .industry,
      targetCities: ["湖北荆门", "无锡"], directions: ["骨科植入物"], achievements: [Achievement.ID("A1")]),
    ServiceTeam(
      id: ServiceTeam.ID("T2"), name: "“科创中国”湖北科技服务团", kind: .regional, region: "湖北",
      directions: ["放射性废物"], achievements: [Achievement.ID("A2")]),
  ]

  static let records = Records(
    cities: [wuxi, jingmen], experts: experts, achievements: achievements, teams: teams)

  static let analyzer: TextAnalyzer = {
    let normalizer = TextNormalizer()
    var builder = LexiconBuilder(normalizer: normalizer)
    builder.add(terms: taxonomy.words + ["应用", "技术", "通用航空", "废物", "处理", "核技术", "产业", "康复", "辐照", "施肥"])
    return TextAnalyzer(lexicon: builder.build(), normalizer: normalizer)
  }()

  static let cityNames = CityNameResolver(
    cities: records.cities, normalizer: analyzer.normalizer,
    pinyin: Pinyin(phrases: [], normalizer: analyzer.normalizer))

  /// Words near the axis of their industry: 0 健康, 1 核技术, 2 航空, 3 nothing of these.
  static let vectors: WordVectors = {
    let axes: [(String, Int)] = [
      ("健康", 0), ("骨科", 0), ("骨科植入物", 0), ("关节", 0), ("康复", 0), ("核技术", 1), ("放射性", 1), ("辐照", 1),
      ("无人机", 2), ("通用航空", 2), ("施肥", 3), ("废物", 3),
    ]
    let components = axes.flatMap { _, axis in (0..<4).map { UInt8($0 == axis ? 127 : 0) } }
    return WordVectors(
      dimension: 4, words: axes.map(\.0), scales: axes.map { _ in 1 / 127 }, components: components) ?? .none
  }()

  static let weights = EvidenceWeights(
    prior: -3, concept: 1.25, furtherConcept: 0.25, meaning: 4, meaningOffset: 0.25, neural: 2, neuralOffset: 0,
    text: TextWeights(prior: -5, coverage: 6, coverageBend: 1, concept: 3, meaning: 3, meaningOffset: 0.1))

  static let knowledge = MatchingKnowledge(
    taxonomy: taxonomy, vectors: vectors, weights: weights, neuralWeights: weights)

  static let adequacy = AdequacyScale(prior: weights.prior)

  static let reader = DocumentReader(
    analyzer: analyzer, finder: ConceptFinder(ConceptGraph(taxonomy, analyzer: analyzer)),
    space: MeaningSpace(vectors, analyzer: analyzer))

  static func matcher(
    _ records: Records = records, embeddings: EmbeddingTable? = nil, usesReadings: Bool = true, width: Int = 1
  ) async -> Matcher {
    await Matcher.build(
      records, knowledge: knowledge, analyzer: analyzer, cityNames: cityNames, embeddings: embeddings,
      usesReadings: usesReadings, width: width)
  }
}
