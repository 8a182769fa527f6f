internal import GRDB
internal import SupplyDemand

/// A team and an account that takes care of its items.
struct HandlerRow: ReadableRow {
  static let table = "team_handler"
  static let columns = ["team", "account"]

  let team: ServiceTeam.ID
  let account: Account.ID

  init(_ row: Row) {
    team = ServiceTeam.ID(row[0])
    account = Account.ID(row[1])
  }
}
