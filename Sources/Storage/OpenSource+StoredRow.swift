internal import GRDB
internal import SupplyDemand

extension OpenSource: StoredRow {
  static let table = "open_source"
  static let columns = [
    "id", "title", "description", "industries", "license", "url", "units", "team", "updated_on",
  ]

  var key: String { id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(id.stored),
      value(title),
      value(description),
      value(ListText.encoded(industries)),
      value(license),
      value(url),
      value(ListText.encoded(units)),
      value(team),
      value(updatedOn?.description),
    ]
  }

  init(_ row: Row) throws {
    self.init(
      id: ID(row[0]), title: row[1], description: row[2], industries: try row.list(3), license: row[4], url: row[5],
      units: try row.list(6), team: row[7], updatedOn: try row.day(8))
  }
}
