internal import GRDB
internal import SupplyDemand

extension CityContact: ReadableRow {
  static let table = "contact"
  static let columns = ["id", "team", "city", "day", "note", "recorded_by", "recorded_at"]

  init(_ row: Row) throws {
    guard let day = try row.day(3) else { throw DamagedValue(column: 3) }
    self.init(
      number: row[0], team: ServiceTeam.ID(row[1]), city: row[2], day: day, note: row[4],
      recordedBy: Account.ID(row[5]), recordedAt: row[6])
  }
}
