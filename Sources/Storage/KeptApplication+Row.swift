internal import GRDB
internal import SupplyDemand

extension KeptApplication: ReadableRow {
  static let table = "application"
  static let columns = [
    "id", "file", "kind", "form", "unit", "credit_code", "title", "state", "handler", "created_at", "created_by",
    "revision",
  ]

  init(_ row: Row) throws {
    guard let form: ApplicationForm = try row.choice(3) else { throw DamagedValue(column: 3) }
    guard let state: ApplicationState = try row.choice(7) else { throw DamagedValue(column: 7) }
    self.init(
      number: row[0], file: row[1], kind: try row.choice(2), form: form, unit: row[4], creditCode: row[5],
      title: row[6], state: state, handler: row.account(8), createdAt: row[9], createdBy: row.account(10),
      revision: row[11])
  }
}
