internal import GRDB
internal import SupplyDemand

extension ApplicationStep: ReadableRow {
  static let table = "application_step"
  static let columns = ["id", "state", "moment", "note", "noted_by", "noted_at"]

  init(_ row: Row) throws {
    guard let state: ApplicationState = try row.choice(1) else { throw DamagedValue(column: 1) }
    guard let moment = LocalMoment(row[2]) else { throw DamagedValue(column: 2) }
    self.init(state: state, moment: moment, note: row[3], notedBy: row.account(4), notedAt: row[5])
  }
}
