/// One line of the audit trail (操作日志): who did what to what, and when.
public struct AuditEntry: Hashable, Sendable {
  /// The entries' numbers rise in the order they were written.
  public let number: Int
  /// When, in seconds since 1970-01-01 00:00 UTC.
  public let at: Int
  /// Who; nil for the system itself, or for somebody unknown.
  public let account: Account.ID?
  /// What was done.
  public let action: AuditAction
  /// What it was done to.
  public let subject: AuditSubject
  /// Numbers, choices and names of fields, separated by spaces: `kind=demands added=3`. No personal data.
  public let detail: String

  /// An entry as it is stored.
  public init(number: Int, at: Int, account: Account.ID?, action: AuditAction, subject: AuditSubject, detail: String) {
    self.number = number
    self.at = at
    self.account = account
    self.action = action
    self.subject = subject
    self.detail = detail
  }
}
