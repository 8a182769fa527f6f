internal import GRDB
public import SupplyDemand

extension Store {
  /// Records a failed login.
  ///
  /// - Parameters:
  ///   - id: The account whose password was wrong.
  ///   - time: When, in seconds since 1970-01-01 00:00 UTC.
  ///   - lockedUntil: Given the number of failed logins, this one included: until when nobody may log in, nil for no
  ///     lock. It is called once, within the transaction, so that failures at the same time are all counted.
  /// - Returns: The number of failed logins since the last that succeeded, this one included.
  /// - Throws: `StorageError`, `notFound` without such an account; then nothing has changed.
  @discardableResult
  public func addFailedLogin(
    of id: Account.ID, at time: Int, lockedUntil: (Int) -> Int?
  ) throws(StorageError) -> Int {
    try write { database in
      guard let credentials = try database.row(AccountRow.self, Condition("id = ?", id.stored))?.credentials else {
        throw StorageError.notFound(.account(id))
      }
      let count = credentials.failedLogins + 1
      let end = lockedUntil(count)
      try database.change(
        "UPDATE account SET failed_logins = ?, locked_until = ? WHERE id = ?", [count, end, id.stored],
        of: .account(id))
      let detail = "failed=\(count)" + (end.map { " locked-until=\($0)" } ?? "")
      try database.audit(.loginFailed, .account(id), detail, at: time, by: nil)
      return count
    }
  }

  /// Forgives failed logins, and takes the lock away. A login that succeeds does so too (`addSession`).
  ///
  /// - Parameters:
  ///   - id: The account. When nothing is to be forgiven, nothing is written.
  ///   - time: When, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who forgives; nil for the system.
  /// - Throws: `StorageError`; then nothing has changed.
  public func clearFailedLogins(of id: Account.ID, at time: Int, by actor: Account.ID?) throws(StorageError) {
    try write { database in
      try database.clearFailedLogins(of: id)
      guard database.changesCount > 0 else { return }
      try database.audit(.accountChanged, .account(id), "failed=0", at: time, by: actor)
    }
  }
}

extension Database {
  /// Forgives failed logins.
  func clearFailedLogins(of id: Account.ID) throws {
    try change(
      """
      UPDATE account SET failed_logins = 0, locked_until = NULL
      WHERE id = ? AND (failed_logins > 0 OR locked_until IS NOT NULL)
      """,
      [id.stored], of: .account(id))
  }
}
