internal import GRDB
internal import SupplyDemand

extension Dispatch: ReadableRow {
  static let table = "dispatch"
  static let columns = [
    "id", "demand", "assignee_kind", "assignee", "handler", "due_on", "status", "note", "created_at", "created_by",
    "changed_at",
  ]

  init(_ row: Row) throws {
    guard let kind: RecordKind = try row.choice(2) else { throw DamagedValue(column: 2) }
    guard let status: Status = try row.choice(6) else { throw DamagedValue(column: 6) }
    self.init(
      number: row[0], demand: Demand.ID(row[1]), assignee: RecordReference(kind, row[3]), handler: row.account(4),
      dueOn: try row.day(5), status: status, note: row[7], createdAt: row[8], createdBy: Account.ID(row[9]),
      changedAt: row[10])
  }
}
