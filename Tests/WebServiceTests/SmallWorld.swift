import Storage
import SupplyDemand

/// A few invented records that say something of each kind of page.
enum SmallWorld {
  static func need(
    _ id: String, _ label: String, city: Int, column: IndustryNeed.Column = .main, group: Int = 1
  ) -> IndustryNeed {
    IndustryNeed(
      id: IndustryNeed.ID(id), city: PilotCity.ID(String(city)), column: column, text: label, range: TextRange(0, 0),
      group: group, parent: nil, parts: [], label: label)
  }

  static let cities = [
    PilotCity(
      number: 1, name: "江苏无锡", range: TextRange(0, 0),
      division: Division(code: "320200", name: "无锡市", province: "江苏省", longitude: 120.3, latitude: 31.5),
      level: .prefectureCity, strategies: [.yangtzeDelta],
      needs: [
        need("1-key-1", "集成电路", city: 1, column: .key), need("1-main-1", "物联网", city: 1),
        need("1-main-2", "冰雪运动", city: 1, group: 2),
      ],
      enterprises: [
        EnterpriseMention(
          id: EnterpriseMention.ID("1-ent-1"), text: "样例微电子", range: TextRange(0, 0), name: "样例微电子", kind: .company,
          product: nil, group: 1, duplicateOf: nil, sameCompany: [])
      ]),
    PilotCity(
      number: 2, name: "山东青岛", range: TextRange(0, 0),
      division: Division(code: "370200", name: "青岛市", province: "山东省", longitude: 120.4, latitude: 36.1),
      level: .prefectureCity, strategies: [.yellowRiver],
      needs: [need("2-key-1", "集成电路", city: 2, column: .key), need("2-main-1", "海洋渔业", city: 2)], enterprises: []),
  ]

  static let experts = [
    Expert(
      id: Expert.ID("E-1"), name: "样例专家甲", unit: "示例大学", title: "教授", fields: ["集成电路封装测试"], keywords: ["芯片"],
      biography: "样例专家甲长期研究芯片封装，电话13812345678。", region: "江苏", phone: "13812345678",
      email: "sample@example.com"),
    Expert(id: Expert.ID("E-2"), name: "样例专家乙", unit: "示例水产研究所", fields: ["海水养殖"], region: "山东"),
  ]

  static let achievements = [
    Achievement(
      id: Achievement.ID("A-1"), title: "晶圆级芯片封装工艺", abstract: "面向集成电路的封装工艺。", keywords: ["封装"],
      ownerUnits: ["示例大学"], experts: ["样例专家甲"], industries: ["集成电路"], maturity: 7, transferModes: [.license],
      hasIndustrializationPlan: true, hasEvaluation: true, region: "江苏", year: 2022),
    Achievement(id: Achievement.ID("A-2"), title: "深水网箱养殖装备", region: "山东"),
  ]

  static let demands = [
    Demand(
      id: Demand.ID("D-1"), title: "芯片封装良率提升", description: "封装环节良率低，需要检测方法，联系13987654321。", city: "江苏无锡",
      enterprise: "样例微电子", industries: ["集成电路"], kind: .research, budget: 80,
      deadline: CalendarDate("2023-06-30"), status: .open)
  ]

  static let teams = [
    ServiceTeam(
      id: ServiceTeam.ID("T-1"), name: "“科创中国”集成电路产业科技服务团", kind: .industry, leadUnit: "示例半导体学会", region: "江苏",
      leader: "样例团长", chiefExpert: "样例专家甲", targetCities: ["江苏无锡"], contactedCities: ["山东青岛"],
      directions: ["集成电路"], services: [.transfer], experts: [Expert.ID("E-1")], achievements: [Achievement.ID("A-1")],
      description: "服务芯片企业。"),
    ServiceTeam(
      id: ServiceTeam.ID("T-2"), name: "“科创中国”海洋渔业产业科技服务团", kind: .industry, leadUnit: "示例水产学会",
      directions: ["海洋渔业"], experts: [Expert.ID("E-2")], achievements: [Achievement.ID("A-2")]),
  ]

  static let problems = [
    TechnicalProblem(
      id: TechnicalProblem.ID("W-1"), title: "薄晶圆翘曲", description: "芯片封装时翘曲，联系13987654321。", industries: ["集成电路"],
      enterprise: "样例微电子", city: "无锡", team: "T-1", status: .matched, solution: "样例专家甲建议先测应力分布。",
      experts: ["样例专家甲"])
  ]

  static let projects = [
    Project(
      id: Project.ID("X-1"), title: "晶圆级封装中试线", description: "向企业开放的中试线。", industries: ["集成电路"],
      units: ["示例大学"], city: "江苏无锡", team: "“科创中国”集成电路产业科技服务团", stage: .pilot, investment: 3000,
      cooperation: ["共建"], startsOn: CalendarDate("2023-05-01"))
  ]

  static let openSources = [
    OpenSource(
      id: OpenSource.ID("K-1"), title: "封装翘曲仿真工具", description: "估算芯片封装翘曲的程序。", industries: ["集成电路"],
      license: "Apache-2.0", url: "https://example.com/warpage", units: ["示例大学"], team: "样例团",
      updatedOn: CalendarDate("2023-03-15"))
  ]

  static let records = Records(
    cities: cities, experts: experts, achievements: achievements, demands: demands, teams: teams, problems: problems,
    projects: projects, openSources: openSources)

  /// Writes the records into a store.
  static func fill(_ store: Store) throws {
    for kind in RecordKind.allCases {
      _ = try store.apply(
        ImportedList(
          file: "\(kind.rawValue).csv", kind: kind, records: records, findings: [], leftOutCount: 0, contentHash: "h",
          importedAt: TestService.start))
    }
  }
}
