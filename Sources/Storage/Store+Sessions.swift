internal import GRDB
public import SupplyDemand

extension Store {
  /// Adds a session: somebody has logged in. The account's failed logins are forgiven.
  ///
  /// - Parameters:
  ///   - tokenHash: The hash of what the browser shows, never empty; new.
  ///   - id: The account that has logged in.
  ///   - csrfSecret: The secret that forms sent in the session must show, never empty.
  ///   - time: When it begins, in seconds since 1970-01-01 00:00 UTC.
  ///   - expiry: From when on it isn't valid.
  /// - Throws: `StorageError`, `notFound` without such an account, `accountDisabled` when it is disabled; then nothing
  ///   has changed.
  public func addSession(
    tokenHash: String, of id: Account.ID, csrfSecret: String, at time: Int, expiresAt expiry: Int
  ) throws(StorageError) {
    try write { database in
      guard let account = try database.row(Account.self, Condition("id = ?", id.stored)) else {
        throw StorageError.notFound(.account(id))
      }
      if account.isDisabled { throw StorageError.accountDisabled(id) }
      try database.change(
        "INSERT INTO session (token_hash, account, csrf_secret, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
        [tokenHash, id.stored, csrfSecret, time, expiry], of: .account(id))
      try database.clearFailedLogins(of: id)
      try database.audit(.login, .account(id), at: time, by: id)
    }
  }

  /// The session whose token has a hash.
  ///
  /// - Parameters:
  ///   - tokenHash: The hash of what the browser shows.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  /// - Returns: The session; nil when there is none, it has expired, or its account is disabled.
  /// - Throws: `StorageError` when the store can't be read.
  public func session(tokenHash: String, at time: Int) throws(StorageError) -> StoredSession? {
    let condition = Condition("token_hash = ?", tokenHash).and("expires_at > ?", time).and("is_disabled = ?", false)
    return try read { try $0.row(StoredSession.self, condition) }
  }

  /// Lets a session last until another time. Does nothing when there is no such session.
  ///
  /// - Throws: `StorageError`; then nothing has changed.
  public func extendSession(tokenHash: String, until expiry: Int) throws(StorageError) {
    try write {
      try $0.change(
        "UPDATE session SET expires_at = ? WHERE token_hash = ?", [expiry, tokenHash], of: .account(nil))
    }
  }

  /// Ends a session: its account logs out. Does nothing when there is no such session.
  ///
  /// - Parameters:
  ///   - tokenHash: The hash of what the browser shows.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  /// - Throws: `StorageError`; then nothing has changed.
  public func deleteSession(tokenHash: String, at time: Int) throws(StorageError) {
    try write { database in
      let condition = Condition("token_hash = ?", tokenHash)
      guard let account = try database.row(StoredSession.self, condition)?.account.id else { return }
      try database.change("DELETE FROM session WHERE token_hash = ?", [tokenHash], of: .account(account))
      try database.audit(.logout, .account(account), at: time, by: account)
    }
  }

  /// Ends all sessions of an account.
  ///
  /// - Parameters:
  ///   - id: The account.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who ends them; nil for the system.
  /// - Returns: The number of sessions ended; when it is 0, nothing is written.
  /// - Throws: `StorageError`; then nothing has changed.
  @discardableResult
  public func deleteSessions(of id: Account.ID, at time: Int, by actor: Account.ID?) throws(StorageError) -> Int {
    try write { database in
      try database.change("DELETE FROM session WHERE account = ?", [id.stored], of: .account(id))
      let count = database.changesCount
      if count > 0 { try database.audit(.logout, .account(id), "sessions=\(count)", at: time, by: actor) }
      return count
    }
  }

  /// Forgets the sessions that have expired.
  ///
  /// - Parameter time: Now, in seconds since 1970-01-01 00:00 UTC.
  /// - Returns: The number of sessions forgotten.
  /// - Throws: `StorageError`; then nothing has changed.
  @discardableResult
  public func pruneSessions(at time: Int) throws(StorageError) -> Int {
    try write { database in
      try database.change("DELETE FROM session WHERE expires_at <= ?", [time], of: .account(nil))
      return database.changesCount
    }
  }
}
