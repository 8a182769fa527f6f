internal import GRDB
internal import SupplyDemand

extension Project: StoredRow {
  static let table = "project"
  static let columns = [
    "id", "title", "description", "industries", "units", "city", "team", "stage", "investment", "cooperation",
    "starts_on",
  ]

  var key: String { id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(id.stored),
      value(title),
      value(description),
      value(ListText.encoded(industries)),
      value(ListText.encoded(units)),
      value(city),
      value(team),
      value(stage?.rawValue),
      value(investment),
      value(ListText.encoded(cooperation)),
      value(startsOn?.description),
    ]
  }

  init(_ row: Row) throws {
    self.init(
      id: ID(row[0]), title: row[1], description: row[2], industries: try row.list(3), units: try row.list(4),
      city: row[5], team: row[6], stage: try row.choice(7), investment: row[8], cooperation: try row.list(9),
      startsOn: try row.day(10))
  }
}
