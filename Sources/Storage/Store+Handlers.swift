internal import GRDB
public import SupplyDemand

extension Store {
  /// Says which accounts take care of a team's items (经办人), in place of those that did.
  ///
  /// - Parameters:
  ///   - accounts: The accounts; empty for nobody. When they are the same as before, nothing is written.
  ///   - team: The team.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who says so; nil for the system.
  /// - Throws: `StorageError`, `refused` when there is no such account; then nothing has changed.
  public func setHandlers(
    _ accounts: Set<Account.ID>, of team: ServiceTeam.ID, at time: Int, by actor: Account.ID?
  ) throws(StorageError) {
    try write { database in
      if try Set(Self.handlers(of: team, database)) == accounts { return }
      let subject = AuditSubject.record(RecordReference(.teams, team.text))
      try database.change("DELETE FROM team_handler WHERE team = ?", [team.stored], of: subject)
      let handlers = accounts.sorted()
      for account in handlers {
        try database.change(
          "INSERT INTO team_handler (team, account) VALUES (?, ?)", [team.stored, account.stored], of: subject)
      }
      let names = handlers.isEmpty ? "none" : handlers.map(\.text).joined(separator: ",")
      try database.audit(.handlersChanged, subject, "handlers=\(names)", at: time, by: actor)
    }
  }

  /// The accounts that take care of a team's items, by their identities; empty when nobody does.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func handlers(of team: ServiceTeam.ID) throws(StorageError) -> [Account.ID] {
    try read { try Self.handlers(of: team, $0) }
  }

  /// The teams whose items an account takes care of, by their identities; empty when there is none.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func teams(handledBy account: Account.ID) throws(StorageError) -> [ServiceTeam.ID] {
    let condition = Condition("account = ?", account.stored)
    return try read { try $0.rows(HandlerRow.self, condition, order: "team").map(\.team) }
  }

  private static func handlers(of team: ServiceTeam.ID, _ database: Database) throws -> [Account.ID] {
    try database.rows(HandlerRow.self, Condition("team = ?", team.stored), order: "account").map(\.account)
  }
}
