internal import GRDB
internal import SupplyDemand

extension Expert: StoredRow {
  static let table = "expert"
  static let columns = [
    "id", "name", "unit", "title", "fields", "keywords", "biography", "region", "phone", "email",
  ]

  var key: String { id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(id.stored),
      value(name),
      value(unit),
      value(title),
      value(ListText.encoded(fields)),
      value(ListText.encoded(keywords)),
      value(biography),
      value(region),
      value(phone),
      value(email),
    ]
  }

  init(_ row: Row) throws {
    self.init(
      id: ID(row[0]), name: row[1], unit: row[2], title: row[3], fields: try row.list(4), keywords: try row.list(5),
      biography: row[6], region: row[7], phone: row[8], email: row[9])
  }
}
