internal import GRDB
internal import SupplyDemand

extension AuditEntry: ReadableRow {
  static let table = "audit"
  static let columns = ["id", "at", "account", "action", "subject", "detail"]

  init(_ row: Row) throws {
    guard let action: AuditAction = try row.choice(3) else { throw DamagedValue(column: 3) }
    self.init(
      number: row[0], at: row[1], account: row.account(2), action: action,
      subject: AuditSubject(row[4]), detail: row[5])
  }
}
