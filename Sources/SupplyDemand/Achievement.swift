/// A scientific or technological achievement (科技成果) that can be transferred.
public struct Achievement: Hashable, Sendable {
  /// Names an achievement.
  public typealias ID = Identifier<Achievement>

  /// How an achievement may be transferred (转化方式).
  public enum TransferMode: String, Hashable, Sendable, CaseIterable {
    /// 技术转让.
    case assignment
    /// 技术许可.
    case license
    /// 合作开发.
    case jointDevelopment = "joint-development"
    /// 作价投资.
    case equityInvestment = "equity-investment"
  }

  /// The identity.
  public var id: ID
  /// The title, never empty.
  public var title: String
  /// The abstract, empty when unknown; likewise below.
  public var abstract: String
  /// Keywords as published.
  public var keywords: [String]
  /// The units that own it (完成单位).
  public var ownerUnits: [String]
  /// Names of the experts who made it.
  public var experts: [String]
  /// The industries it applies to (应用行业), as published.
  public var industries: [String]
  /// Technology readiness (成熟度), 1…9; nil when unknown.
  public var maturity: Int?
  /// How it may be transferred.
  public var transferModes: [TransferMode]
  /// Whether a plan for its industrialization exists (产业化方案); nil when unknown.
  public var hasIndustrializationPlan: Bool?
  /// Whether an overall evaluation exists (综合评价); nil when unknown.
  public var hasEvaluation: Bool?
  /// The province or city it comes from.
  public var region: String
  /// The year it was registered.
  public var year: Int?

  /// An achievement; everything but the identity and the title may be unknown.
  public init(
    id: ID, title: String, abstract: String = "", keywords: [String] = [], ownerUnits: [String] = [],
    experts: [String] = [], industries: [String] = [], maturity: Int? = nil, transferModes: [TransferMode] = [],
    hasIndustrializationPlan: Bool? = nil, hasEvaluation: Bool? = nil, region: String = "", year: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.abstract = abstract
    self.keywords = keywords
    self.ownerUnits = ownerUnits
    self.experts = experts
    self.industries = industries
    self.maturity = maturity
    self.transferModes = transferModes
    self.hasIndustrializationPlan = hasIndustrializationPlan
    self.hasEvaluation = hasEvaluation
    self.region = region
    self.year = year
  }
}
