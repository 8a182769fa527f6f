internal import GRDB
public import SupplyDemand

extension Store {
  /// All accounts, disabled ones included, by their login names without regard to case.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func accounts() throws(StorageError) -> [Account] {
    try read { try $0.rows(Account.self, order: "login_key") }
  }

  /// The account of an identity; nil when there is none.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func account(_ id: Account.ID) throws(StorageError) -> Account? {
    try read { try $0.row(Account.self, Condition("id = ?", id.stored)) }
  }

  /// What decides whether somebody may log in with a login name, without regard to its case and width; nil when no
  /// account has it.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func credentials(loginName: String) throws(StorageError) -> StoredCredentials? {
    try read { try $0.row(AccountRow.self, Condition("login_key = ?", LoginKey.of(loginName)))?.credentials }
  }

  /// What decides whether somebody may log in with an account; nil when there is none.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func credentials(of id: Account.ID) throws(StorageError) -> StoredCredentials? {
    try read { try $0.row(AccountRow.self, Condition("id = ?", id.stored))?.credentials }
  }

  /// Adds an account.
  ///
  /// - Parameters:
  ///   - account: The account; its identity and its login name are new.
  ///   - passwordHash: The password's hash, never empty, in any form.
  ///   - actor: Who adds it; nil for the system. When it is added, `account.createdAt` says.
  /// - Throws: `StorageError`, `loginNameTaken` when another account has the login name, `refused` when a value may not
  ///   stand there; then nothing has changed.
  public func addAccount(
    _ account: Account, passwordHash: String, by actor: Account.ID?
  ) throws(StorageError) {
    try write { database in
      let key = LoginKey.of(account.loginName)
      if try database.row(Account.self, Condition("login_key = ?", key)) != nil { throw StorageError.loginNameTaken }
      try database.change(
        """
        INSERT INTO account (id, login_name, login_key, display_name, role, unit, unit_role, is_disabled,
          must_change_password, created_at, password_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          account.id.stored, account.loginName, key, account.displayName, account.role.rawValue, account.unit,
          account.unitRole?.rawValue, account.isDisabled, account.mustChangePassword, account.createdAt, passwordHash,
        ], of: .account(account.id))
      try database.audit(
        .accountAdded, .account(account.id), "role=\(account.role.rawValue)", at: account.createdAt, by: actor)
    }
  }

  /// Changes an account's display name, role, unit, unit role, or whether it is disabled or must change its password.
  /// Disabling it ends its sessions. When `change` changes nothing, nothing is written.
  ///
  /// - Parameters:
  ///   - id: The account.
  ///   - time: When, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who changes it; nil for the system.
  ///   - change: Changes the account as it is stored.
  /// - Returns: The account as it is stored now.
  /// - Throws: `StorageError`, `notFound` without such an account, `lastAdmin` when no other administrator could log in,
  ///   `refused` when a value may not stand there; then nothing has changed.
  @discardableResult
  public func changeAccount(
    _ id: Account.ID, at time: Int, by actor: Account.ID?, _ change: (inout Account) -> Void
  ) throws(StorageError) -> Account {
    try write { database in
      guard let before = try database.row(Account.self, Condition("id = ?", id.stored)) else {
        throw StorageError.notFound(.account(id))
      }
      var account = before
      change(&account)
      if account == before { return before }
      try AccountWriter(database).replace(before, by: account, at: time, actor: actor)
      return try database.row(Account.self, Condition("id = ?", id.stored)) ?? before
    }
  }

  /// Sets an account's password. Its failed logins are forgiven, and its sessions ended but one.
  ///
  /// - Parameters:
  ///   - passwordHash: The new password's hash, never empty.
  ///   - id: The account.
  ///   - mustChange: Whether the password must be changed at the next login, since somebody else has chosen it.
  ///   - tokenHash: The session that goes on: the one in which the password is changed.
  ///   - time: When, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who sets it; nil for the system.
  /// - Throws: `StorageError`, `notFound` without such an account; then nothing has changed.
  public func setPassword(
    _ passwordHash: String, of id: Account.ID, mustChange: Bool, keepingSession tokenHash: String? = nil,
    at time: Int, by actor: Account.ID?
  ) throws(StorageError) {
    try write { database in
      try database.change(
        """
        UPDATE account SET password_hash = ?, must_change_password = ?, failed_logins = 0, locked_until = NULL
        WHERE id = ?
        """,
        [passwordHash, mustChange, id.stored], of: .account(id))
      if database.changesCount == 0 { throw StorageError.notFound(.account(id)) }
      try database.change(
        "DELETE FROM session WHERE account = ? AND token_hash <> ?", [id.stored, tokenHash ?? ""], of: .account(id))
      try database.audit(.passwordChanged, .account(id), "must-change=\(mustChange)", at: time, by: actor)
    }
  }
}
