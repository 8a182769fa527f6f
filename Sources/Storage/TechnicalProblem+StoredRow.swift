internal import GRDB
internal import SupplyDemand

extension TechnicalProblem: StoredRow {
  static let table = "problem"
  static let columns = [
    "id", "title", "description", "industries", "enterprise", "city", "team", "status", "solution", "experts",
  ]

  var key: String { id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(id.stored),
      value(title),
      value(description),
      value(ListText.encoded(industries)),
      value(enterprise),
      value(city),
      value(team),
      value(status?.rawValue),
      value(solution),
      value(ListText.encoded(experts)),
    ]
  }

  init(_ row: Row) throws {
    self.init(
      id: ID(row[0]), title: row[1], description: row[2], industries: try row.list(3), enterprise: row[4], city: row[5],
      team: row[6], status: try row.choice(7), solution: row[8], experts: try row.list(9))
  }
}
