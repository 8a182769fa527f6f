internal import GRDB
internal import SupplyDemand

extension Database {
  /// Writes an entry of the audit trail, in the transaction of what it tells of.
  @discardableResult
  func audit(
    _ action: AuditAction, _ subject: AuditSubject, _ detail: String = "", at time: Int, by account: Account.ID?
  ) throws -> AuditEntry {
    try change(
      "INSERT INTO audit (at, account, action, subject, detail) VALUES (?, ?, ?, ?, ?)",
      [time, account?.stored, action.rawValue, subject.text.stored, detail], of: subject)
    return AuditEntry(
      number: Int(lastInsertedRowID), at: time, account: account, action: action, subject: subject, detail: detail)
  }
}
