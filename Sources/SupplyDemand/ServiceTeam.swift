/// A technology service team (科技服务团).
public struct ServiceTeam: Hashable, Sendable {
  /// Names a team.
  public typealias ID = Identifier<ServiceTeam>

  /// The three kinds of teams (二(一)1–3).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 产业科技服务团.
    case industry
    /// 区域科技服务团: serves the pilot cities of its own province.
    case regional
    /// 专业科技服务团.
    case professional
  }

  /// The eight classes of services (附件2 第十一条).
  public enum ServiceClass: String, Hashable, Sendable, CaseIterable {
    /// 技术传播.
    case disseminating
    /// 产业咨询.
    case consulting
    /// 支撑技术研发.
    case research
    /// 创新创业服务.
    case entrepreneurship
    /// 营造人才生态.
    case talent
    /// 促进技术转移与交易.
    case transfer
    /// 参与团体标准制定.
    case standards
    /// 拓展国际交流.
    case internationalExchange = "international-exchange"
  }

  /// The identity.
  public var id: ID
  /// The name, never empty: “科创中国”新能源汽车产业科技服务团.
  public var name: String
  /// The kind; nil when unknown.
  public var kind: Kind?
  /// The lead unit (牵头单位); empty when unknown, likewise below.
  public var leadUnit: String
  /// The province of a regional team.
  public var region: String
  /// The leader (团长). Personal data.
  public var leader: String
  /// The chief expert (首席专家). Personal data.
  public var chiefExpert: String
  /// Pilot cities it will mainly serve (重点服务的试点城市), as written.
  public var targetCities: [String]
  /// Other cities it intends to serve (意向服务的其他城市及园区).
  public var intendedCities: [String]
  /// Pilot cities it is already in contact with (已联系对接的试点城市).
  public var contactedCities: [String]
  /// Directions it plans to serve (计划重点服务的产业方向).
  public var directions: [String]
  /// The classes of services it offers.
  public var services: [ServiceClass]
  /// Participating units.
  public var units: [String]
  /// Its experts.
  public var experts: [Expert.ID]
  /// Its achievements.
  public var achievements: [Achievement.ID]
  /// What it says of itself.
  public var description: String

  /// A team; everything but the identity and the name may be unknown.
  public init(
    id: ID, name: String, kind: Kind? = nil, leadUnit: String = "", region: String = "", leader: String = "",
    chiefExpert: String = "", targetCities: [String] = [], intendedCities: [String] = [],
    contactedCities: [String] = [], directions: [String] = [], services: [ServiceClass] = [], units: [String] = [],
    experts: [Expert.ID] = [], achievements: [Achievement.ID] = [], description: String = ""
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.leadUnit = leadUnit
    self.region = region
    self.leader = leader
    self.chiefExpert = chiefExpert
    self.targetCities = targetCities
    self.intendedCities = intendedCities
    self.contactedCities = contactedCities
    self.directions = directions
    self.services = services
    self.units = units
    self.experts = experts
    self.achievements = achievements
    self.description = description
  }
}

extension ServiceTeam {
  /// Whether a list means it by `name`, which is its identity or its name.
  public func isCalled(_ name: String) -> Bool { name == id.text || name == self.name }

  /// Its achievements and experts.
  public var memberReferences: [RecordReference] {
    achievements.map { RecordReference(.achievements, $0.text) } + experts.map { RecordReference(.experts, $0.text) }
  }
}
