/// A technical demand of an enterprise (企业技术需求).
public struct Demand: Hashable, Sendable {
  /// Names a demand.
  public typealias ID = Identifier<Demand>

  /// What is asked for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 技术研发, 技术攻关.
    case research
    /// 成果转化.
    case transfer
    /// 技术咨询, 诊断, 规划.
    case consulting
    /// 人才引进, 培训.
    case talent
    /// 检验检测, 标准.
    case testing
    /// 投融资.
    case financing
    /// 其他.
    case other
  }

  /// How far the work on it has come.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// 待对接.
    case open
    /// 对接中.
    case inProgress = "in-progress"
    /// 已解决.
    case solved
    /// 已关闭.
    case closed
  }

  /// The identity.
  public var id: ID
  /// The title, never empty.
  public var title: String
  /// What is needed, in the enterprise's words; empty when unknown, likewise below.
  public var description: String
  /// The city as written in the list.
  public var city: String
  /// The enterprise that asks.
  public var enterprise: String
  /// The industries as published.
  public var industries: [String]
  /// What is asked for.
  public var kind: Kind?
  /// What the enterprise would spend, in 万元.
  public var budget: Double?
  /// The day by which it wants an answer.
  public var deadline: CalendarDate?
  /// How far the work on it has come.
  public var status: Status?

  /// A demand; everything but the identity and the title may be unknown.
  public init(
    id: ID, title: String, description: String = "", city: String = "", enterprise: String = "",
    industries: [String] = [], kind: Kind? = nil, budget: Double? = nil, deadline: CalendarDate? = nil,
    status: Status? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.city = city
    self.enterprise = enterprise
    self.industries = industries
    self.kind = kind
    self.budget = budget
    self.deadline = deadline
    self.status = status
  }
}
