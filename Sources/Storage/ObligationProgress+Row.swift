internal import GRDB
internal import SupplyDemand

extension ObligationProgress: ReadableRow {
  static let table = "progress"
  static let columns = [
    "id", "team", "obligation", "amount", "note", "reported_by", "reported_at", "confirmed_by", "confirmed_at",
  ]

  init(_ row: Row) throws {
    self.init(
      number: row[0], team: ServiceTeam.ID(row[1]), obligation: row[2], amount: row[3], note: row[4],
      reportedBy: Account.ID(row[5]), reportedAt: row[6], confirmedBy: row.account(7), confirmedAt: row[8])
  }
}
