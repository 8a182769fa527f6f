internal import GRDB
internal import SupplyDemand

extension Account: ReadableRow {
  static let table = "account"
  static let columns = [
    "account.id", "login_name", "display_name", "role", "unit", "unit_role", "is_disabled", "must_change_password",
    "account.created_at",
  ]

  /// Whether the account is an administrator who can log in.
  var isEnabledAdmin: Bool { role == .admin && !isDisabled }

  init(_ row: Row) throws {
    try self.init(row, from: 0)
  }

  /// The account in the columns from `start` on.
  init(_ row: Row, from start: Int) throws {
    guard let role: Role = try row.choice(start + 3) else { throw DamagedValue(column: start + 3) }
    self.init(
      id: ID(row[start]), loginName: row[start + 1], displayName: row[start + 2], role: role, unit: row[start + 4],
      unitRole: try row.choice(start + 5), isDisabled: row[start + 6], mustChangePassword: row[start + 7],
      createdAt: row[start + 8])
  }
}
