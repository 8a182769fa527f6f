/// What is wrong with an application by a rule of the notice, or can't be checked.
///
/// It holds facts only; `Reporting` words them.
public struct NoticeFinding: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Decodable {
    /// The application won't be accepted as it is.
    case fatal
    /// A person should look at it.
    case warning
    /// The program can't check it; a person has to.
    case unchecked
  }

  /// The rule.
  public let rule: NoticeRule
  /// How much it matters.
  public let severity: Severity
  /// The clause of the notice: 附件2 第四条.
  public let clause: String
  /// Where it stands in the application.
  public let location: ListLocation
  /// The text in question, as it stands there; empty when something is lacking. May hold personal data.
  public let quoted: String
  /// What the wording needs besides, in the order that `NoticeRule` documents.
  public let facts: [String]

  /// A finding.
  public init(
    rule: NoticeRule, severity: Severity, clause: String, location: ListLocation, quoted: String, facts: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.clause = clause
    self.location = location
    self.quoted = quoted
    self.facts = facts
  }
}
