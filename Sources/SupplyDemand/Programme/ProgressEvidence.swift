/// What shows that an obligation was met: a contract, a report.
public struct ProgressEvidence: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Decodable {
    /// 技术转让合同.
    case transfer
    /// 技术许可合同.
    case licence
    /// 技术合作开发合同, 技术开发合同.
    case development
    /// 技术作价投资合同.
    case investment
    /// 财务、税收、信贷等证明 of a body that was founded.
    case proof
    /// 报道, 报告, 总结.
    case report
    /// 其他.
    case other
  }

  /// What it is.
  public let kind: Kind
  /// The day it bears; nil when unknown.
  public let day: CalendarDate?
  /// The parties of a contract; empty when there are none. May name persons.
  public let parties: String
  /// The amount of a contract, in 万元; nil when unknown.
  public let amount: Double?
  /// Where it can be read; empty when nothing was said.
  public let link: String

  /// Evidence.
  public init(kind: Kind, day: CalendarDate? = nil, parties: String = "", amount: Double? = nil, link: String = "") {
    self.kind = kind
    self.day = day
    self.parties = parties
    self.amount = amount
    self.link = link
  }
}
