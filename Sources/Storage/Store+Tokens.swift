internal import GRDB
public import SupplyDemand

extension Store {
  /// Adds a token for programs.
  ///
  /// - Parameters:
  ///   - tokenHash: The token's hash, never empty; new.
  ///   - name: What its owner calls it.
  ///   - id: Whose it is.
  ///   - scopes: What it allows, in the caller's words.
  ///   - time: When it is added, in seconds since 1970-01-01 00:00 UTC.
  ///   - expiry: From when on it isn't valid; nil for never.
  ///   - actor: Who adds it; nil for the system.
  /// - Returns: The token.
  /// - Throws: `StorageError`, `notFound` without such an account, `accountDisabled` when it is disabled, `refused` when
  ///   the hash is there already; then nothing has changed.
  @discardableResult
  public func addToken(
    tokenHash: String, name: String, of id: Account.ID, scopes: [String], at time: Int, expiresAt expiry: Int?,
    by actor: Account.ID?
  ) throws(StorageError) -> StoredToken {
    try write { database in
      guard let account = try database.row(Account.self, Condition("id = ?", id.stored)) else {
        throw StorageError.notFound(.account(id))
      }
      if account.isDisabled { throw StorageError.accountDisabled(id) }
      try database.change(
        "INSERT INTO token (token_hash, name, account, scopes, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
        [tokenHash, name, id.stored, ListText.encoded(scopes), time, expiry], of: .account(id))
      let number = Int(database.lastInsertedRowID)
      try database.audit(.tokenAdded, .token(number), at: time, by: actor)
      return StoredToken(
        number: number, name: name, account: account, scopes: scopes, createdAt: time, expiresAt: expiry,
        lastUsedAt: nil, revokedAt: nil)
    }
  }

  /// The token that has a hash, with its account.
  ///
  /// - Parameters:
  ///   - tokenHash: The hash of what the program shows.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  /// - Returns: The token; nil when there is none, it has expired or was revoked, or its account is disabled.
  /// - Throws: `StorageError` when the store can't be read.
  public func token(tokenHash: String, at time: Int) throws(StorageError) -> StoredToken? {
    let condition = Condition("token_hash = ?", tokenHash)
      .and("(expires_at IS NULL OR expires_at > ?)", time)
      .and("revoked_at IS NULL AND is_disabled = ?", false)
    return try read { try $0.row(StoredToken.self, condition) }
  }

  /// The tokens, expired and revoked ones included.
  ///
  /// - Parameter id: Only those of this account; nil for all.
  /// - Returns: The tokens by their numbers.
  /// - Throws: `StorageError` when the store can't be read.
  public func tokens(of id: Account.ID? = nil) throws(StorageError) -> [StoredToken] {
    try read { try $0.rows(StoredToken.self, Condition().and("account = ?", id?.stored), order: "token.id") }
  }

  /// Makes a token void.
  ///
  /// - Parameters:
  ///   - number: The token's number.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who revokes it; nil for the system.
  /// - Returns: Whether it was valid until now; when false, nothing is written.
  /// - Throws: `StorageError`, `notFound` without such a token; then nothing has changed.
  @discardableResult
  public func revokeToken(_ number: Int, at time: Int, by actor: Account.ID?) throws(StorageError) -> Bool {
    try write { database in
      guard let token = try database.row(StoredToken.self, Condition("token.id = ?", number)) else {
        throw StorageError.notFound(.token(number))
      }
      if token.revokedAt != nil { return false }
      try database.change("UPDATE token SET revoked_at = ? WHERE id = ?", [time, number], of: .token(number))
      try database.audit(.tokenRevoked, .token(number), at: time, by: actor)
      return true
    }
  }

  /// Notes that a token is used now, at most once an hour, so that reading stays reading.
  ///
  /// - Parameters:
  ///   - token: The token as it was found.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  /// - Throws: `StorageError`; then nothing has changed.
  public func touchToken(_ token: StoredToken, at time: Int) throws(StorageError) {
    let hourAgo = time - 3600
    if let last = token.lastUsedAt, last > hourAgo { return }
    try write {
      try $0.change(
        "UPDATE token SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?)",
        [time, token.number, hourAgo], of: .token(token.number))
    }
  }
}
