internal import GRDB
internal import SupplyDemand

extension Demand: StoredRow {
  static let table = "demand"
  static let columns = [
    "id", "title", "description", "city", "enterprise", "industries", "kind", "budget", "deadline", "status",
  ]

  var key: String { id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(id.stored),
      value(title),
      value(description),
      value(city),
      value(enterprise),
      value(ListText.encoded(industries)),
      value(kind?.rawValue),
      value(budget),
      value(deadline?.description),
      value(status?.rawValue),
    ]
  }

  init(_ row: Row) throws {
    self.init(
      id: ID(row[0]), title: row[1], description: row[2], city: row[3], enterprise: row[4],
      industries: try row.list(5), kind: try row.choice(6), budget: row[7], deadline: try row.day(8),
      status: try row.choice(9))
  }
}
