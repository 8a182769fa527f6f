/// A technical problem of an enterprise, as the bank of problems (问题库) holds it: it is to be analyzed by experts, and
/// answered by an expert or a team (附件1 一(一)2, 附件2 第十二条).
public struct TechnicalProblem: Hashable, Sendable {
  /// Names a problem.
  public typealias ID = Identifier<TechnicalProblem>

  /// How far the work on it has come.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// 待解析.
    case open
    /// 已解析: there is a guide for research, or a first solution.
    case analyzed
    /// 已匹配: an expert or a team was found for it.
    case matched
    /// 已解决.
    case solved
  }

  /// The identity.
  public var id: ID
  /// The title, never empty.
  public var title: String
  /// What the problem is, in the enterprise's words; empty when unknown, likewise below.
  public var description: String
  /// The industries as published.
  public var industries: [String]
  /// The enterprise that has it.
  public var enterprise: String
  /// The city as written in the list.
  public var city: String
  /// The service team that reports it, as written in the list: an identity or a name.
  public var team: String
  /// How far the work on it has come.
  public var status: Status?
  /// The guide for research or the first solution (研发指南, 解决方案).
  public var solution: String
  /// Names of the experts who were found for it. Personal data.
  public var experts: [String]

  /// A problem; everything but the identity and the title may be unknown.
  public init(
    id: ID, title: String, description: String = "", industries: [String] = [], enterprise: String = "",
    city: String = "", team: String = "", status: Status? = nil, solution: String = "", experts: [String] = []
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.industries = industries
    self.enterprise = enterprise
    self.city = city
    self.team = team
    self.status = status
    self.solution = solution
    self.experts = experts
  }
}
