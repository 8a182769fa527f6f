import Reporting
import SupplyDemand
import Testing

/// A small invented programme: two cities, a team, two experts, an achievement, and matches between them.
enum Sample {
  static let optics = need("1-key-1", city: "1", .key, "光电器件", at: 20)
  static let materials = need("1-main-1", city: "1", .main, "新能源新材料产业", at: 30, parts: ["新能源", "新材料"])
  static let fishery = need("2-main-1", city: "2", .main, "远洋渔业", at: 80)

  static let wuhan = PilotCity(
    number: 1, name: "湖北武汉东湖高新区", range: TextRange(2, 11),
    division: Division(code: "420111", name: "洪山区", province: "湖北省", longitude: 114.3437, latitude: 30.4995),
    level: .highTechZone, strategies: [.yangtzeBelt], needs: [optics, materials],
    enterprises: [
      EnterpriseMention(
        id: EnterpriseMention.ID("1-enterprise-1"), text: "长江存储", range: TextRange(50, 54), name: "长江存储",
        kind: .company, product: nil, group: 1, duplicateOf: nil, sameCompany: []),
      EnterpriseMention(
        id: EnterpriseMention.ID("1-enterprise-2"), text: "盈泰康手机整机", range: TextRange(55, 62), name: "盈泰康",
        kind: .company, product: "手机整机", group: 2, duplicateOf: nil,
        sameCompany: [EnterpriseMention.ID("2-enterprise-1")]),
    ])
  static let zhoushan = PilotCity(
    number: 2, name: "浙江舟山", range: TextRange(70, 74), division: nil, level: nil, strategies: [], needs: [fishery],
    enterprises: [])

  static let records = Records(
    cities: [wuhan, zhoushan],
    experts: [
      Expert(
        id: Expert.ID("E1"), name: "王小明", unit: "示例大学",
        biography: "王小明，教授，长期从事光电器件研究，电话13812345678。"),
      Expert(id: Expert.ID("E2"), name: "欧阳静", fields: ["远洋渔业"]),
    ],
    achievements: [
      Achievement(id: Achievement.ID("A1"), title: "一种面向高功率应用的激光器芯片封装工艺及其自动化装备")
    ],
    teams: [
      ServiceTeam(
        id: ServiceTeam.ID("T1"), name: "示例光电|产业科技服务团", targetCities: ["江苏无锡", "湖北武汉东湖高新区"],
        directions: ["光电器件"])
    ])

  static let taxonomy = IndustryTaxonomy(
    nodes: [
      TaxonomyNode(
        id: TaxonomyNode.ID("gbt4754:3976"), scheme: .gbt4754, name: "光电子器件制造", parent: nil, products: [],
        related: [])
    ],
    concepts: [
      Concept(
        id: Concept.ID("激光器"), name: "激光器", parents: [], synonyms: [],
        classes: [Concept.OfficialClass(node: TaxonomyNode.ID("gbt4754:3976"), grade: .same)], terms: [])
    ], readings: [], genericWords: [])

  static let directory = RecordDirectory(records: records, taxonomy: taxonomy)

  static let achievement = RecordReference(.achievements, "A1")
  static let team = RecordReference(.teams, "T1")
  static let expert = RecordReference(.experts, "E1")

  static let chips = Evidence(
    kind: .concept, need: optics.id, term: "激光器芯片", concept: Concept.ID("激光器"), record: achievement,
    field: .title, range: TextRange(10, 15), contribution: 0.8125)
  static let stated = Evidence(
    kind: .targetCity, need: optics.id, term: "湖北武汉东湖高新区", concept: nil, record: team, field: .targetCities,
    range: TextRange(5, 14), contribution: 0.3125)
  static let biography = Evidence(
    kind: .word, need: optics.id, term: "光电器件", concept: nil, record: expert, field: .biography,
    range: TextRange(11, 15), contribution: 0.5)
  static let direction = Evidence(
    kind: .direction, need: optics.id, term: "光电器件", concept: nil, record: team, field: .directions,
    range: TextRange(0, 4), contribution: 0.25)

  static let achievementMatch = match(achievement, [chips], 0.75, .adequate)
  static let teamMatch = match(team, [biography, stated, direction], 0.875, .adequate)
  static let expertMatch = match(expert, [biography], 0.5, .possible)

  static func match(
    _ supply: RecordReference, _ evidence: [Evidence], _ probability: Double, _ level: AdequacyLevel
  ) -> Match {
    Match(
      supply: supply, need: optics.id, explanation: Explanation(evidence), probability: probability, level: level)
  }

  static func cityMatch(_ match: Match, others: [Match] = []) -> CityMatch {
    CityMatch(supply: match.supply, city: wuhan.id, best: match, others: others)
  }

  static let coverages = [
    NeedCoverage(
      need: optics.id,
      supplies: [
        NeedCoverage.Supply(kind: .teams, best: teamMatch, adequateCount: 1),
        NeedCoverage.Supply(kind: .experts, best: expertMatch, adequateCount: 0),
        NeedCoverage.Supply(kind: .achievements, best: achievementMatch, adequateCount: 1),
      ]),
    NeedCoverage(
      need: materials.id,
      supplies: [NeedCoverage.Supply(kind: .experts, best: expertMatch, adequateCount: 0)]),
    NeedCoverage(need: fishery.id, supplies: []),
  ]

  static let findings = [
    Finding(
      .likelyTypo, at: ListLocation(file: "cities.txt", line: 46, column: 12), quoting: "视频制造", facts: ["食品制造"]),
    Finding(.missingField, at: ListLocation(file: "experts.csv", line: 3), quoting: ",王小明,13812345678", facts: ["id"]),
    Finding(
      .sharedCompany, at: ListLocation(file: "cities.txt", line: 1, column: 30), quoting: "腾讯", facts: ["北京、天津"]),
  ]

  private static func need(
    _ id: String, city: String, _ column: IndustryNeed.Column, _ text: String, at start: Int, parts: [String] = []
  ) -> IndustryNeed {
    IndustryNeed(
      id: IndustryNeed.ID(id), city: PilotCity.ID(city), column: column, text: text,
      range: TextRange(start, start + text.unicodeScalars.count), group: 1, parent: nil, parts: parts, label: text)
  }
}
