internal import GRDB
internal import SupplyDemand

/// Changes accounts, within a transaction.
struct AccountWriter {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Writes what may be changed of `account` in place of `before`.
  func replace(_ before: Account, by account: Account, at time: Int, actor: Account.ID?) throws {
    if before.isEnabledAdmin && !account.isEnabledAdmin, try !hasOtherAdmin(than: before.id) {
      throw StorageError.lastAdmin(before.id)
    }
    try database.change(
      """
      UPDATE account
      SET display_name = ?, role = ?, unit = ?, unit_role = ?, is_disabled = ?, must_change_password = ?
      WHERE id = ?
      """,
      [
        account.displayName, account.role.rawValue, account.unit, account.unitRole?.rawValue, account.isDisabled,
        account.mustChangePassword, before.id.stored,
      ], of: .account(before.id))
    if account.isDisabled {
      try database.change("DELETE FROM session WHERE account = ?", [before.id.stored], of: .account(before.id))
    }
    try database.audit(
      .accountChanged, .account(before.id), Self.changes(from: before, to: account), at: time, by: actor)
  }

  private func hasOtherAdmin(than id: Account.ID) throws -> Bool {
    let others = Condition("role = ?", Account.Role.admin.rawValue).and("is_disabled = ?", false).and(
      "id <> ?", id.stored)
    return try database.row(Account.self, others) != nil
  }

  /// What has changed; texts that people have written aren't repeated.
  private static func changes(from before: Account, to account: Account) -> String {
    var changes: [String] = []
    if before.displayName != account.displayName { changes.append("display-name") }
    if before.role != account.role { changes.append("role=\(account.role.rawValue)") }
    if before.unit != account.unit { changes.append("unit") }
    if before.unitRole != account.unitRole { changes.append("unit-role=\(account.unitRole?.rawValue ?? "none")") }
    if before.isDisabled != account.isDisabled { changes.append("disabled=\(account.isDisabled)") }
    if before.mustChangePassword != account.mustChangePassword {
      changes.append("must-change=\(account.mustChangePassword)")
    }
    return changes.joined(separator: " ")
  }
}
