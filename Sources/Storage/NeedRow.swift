internal import GRDB
internal import SupplyDemand

/// A need and its place among those of its city.
struct NeedRow: StoredRow {
  static let table = "need"
  static let columns = [
    "id", "city", "position", "list_column", "text", "start_offset", "end_offset", "group_number", "parent", "parts",
    "label",
  ]

  let need: IndustryNeed
  /// The number of the city that holds it.
  let city: Int
  /// From 0.
  let position: Int

  init(_ need: IndustryNeed, city: Int, position: Int) {
    self.need = need
    self.city = city
    self.position = position
  }

  var key: String { need.id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(need.id.stored),
      value(city),
      value(position),
      value(need.column.rawValue),
      value(need.text),
      value(need.range.start),
      value(need.range.end),
      value(need.group),
      value(need.parent?.stored),
      value(ListText.encoded(need.parts)),
      value(need.label),
    ]
  }

  init(_ row: Row) throws {
    guard let column: IndustryNeed.Column = try row.choice(3) else { throw DamagedValue(column: 3) }
    city = row[1]
    position = row[2]
    need = IndustryNeed(
      id: IndustryNeed.ID(row[0]), city: PilotCity.ID(String(city)), column: column, text: row[4],
      range: TextRange(row[5], row[6]), group: row[7], parent: (row[8] as String?).map { IndustryNeed.ID($0) },
      parts: try row.list(9), label: row[10])
  }
}
