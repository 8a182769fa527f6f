public import SupplyDemand

extension Store {
  /// Writes an entry of the audit trail for something that the store doesn't see, such as a failed login of a name that
  /// no account has. What the store itself changes for somebody is written to the trail with the change.
  ///
  /// - Parameters:
  ///   - action: What was done.
  ///   - subject: What it was done to.
  ///   - detail: Numbers, choices and names of fields; no personal data.
  ///   - time: When, in seconds since 1970-01-01 00:00 UTC.
  ///   - account: Who; nil for the system or somebody unknown.
  /// - Returns: The entry.
  /// - Throws: `StorageError`, `refused` when there is no such account; then nothing has changed.
  @discardableResult
  public func addAuditEntry(
    _ action: AuditAction, of subject: AuditSubject, detail: String = "", at time: Int, by account: Account.ID?
  ) throws(StorageError) -> AuditEntry {
    try write { try $0.audit(action, subject, detail, at: time, by: account) }
  }

  /// The audit trail, the newest entry first.
  ///
  /// - Parameters:
  ///   - account: Only what this account did; nil for all.
  ///   - action: Only this action; nil for all.
  ///   - subject: Only what was done to this; nil for all.
  ///   - number: Only entries before the one of this number; nil for all. The last number of a page gives the next page.
  ///   - limit: The most entries to return.
  /// - Returns: Entries by falling number; empty when none is left.
  /// - Throws: `StorageError` when the store can't be read.
  public func auditEntries(
    account: Account.ID? = nil, action: AuditAction? = nil, subject: AuditSubject? = nil, before number: Int? = nil,
    limit: Int
  ) throws(StorageError) -> [AuditEntry] {
    let condition = Condition()
      .and("account = ?", account?.stored)
      .and("action = ?", action?.rawValue)
      .and("subject = ?", subject?.text.stored)
      .and("id < ?", number)
    return try read { try $0.rows(AuditEntry.self, condition, order: "id DESC", limit: limit) }
  }
}
