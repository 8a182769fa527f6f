internal import GRDB
internal import SupplyDemand

/// An enterprise mention and its place among those of its city.
struct EnterpriseRow: StoredRow {
  static let table = "enterprise"
  static let columns = [
    "id", "city", "position", "text", "start_offset", "end_offset", "name", "kind", "product", "group_number",
    "duplicate_of", "same_company",
  ]

  let enterprise: EnterpriseMention
  /// The number of the city that holds it.
  let city: Int
  /// From 0.
  let position: Int

  init(_ enterprise: EnterpriseMention, city: Int, position: Int) {
    self.enterprise = enterprise
    self.city = city
    self.position = position
  }

  var key: String { enterprise.id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(enterprise.id.stored),
      value(city),
      value(position),
      value(enterprise.text),
      value(enterprise.range.start),
      value(enterprise.range.end),
      value(enterprise.name),
      value(enterprise.kind.rawValue),
      value(enterprise.product),
      value(enterprise.group),
      value(enterprise.duplicateOf?.stored),
      value(ListText.encoded(enterprise.sameCompany.map(\.text))),
    ]
  }

  init(_ row: Row) throws {
    guard let kind: EnterpriseMention.Kind = try row.choice(7) else { throw DamagedValue(column: 7) }
    city = row[1]
    position = row[2]
    enterprise = EnterpriseMention(
      id: EnterpriseMention.ID(row[0]), text: row[3], range: TextRange(row[4], row[5]), name: row[6], kind: kind,
      product: row[8], group: row[9], duplicateOf: (row[10] as String?).map { EnterpriseMention.ID($0) },
      sameCompany: try row.list(11).map { EnterpriseMention.ID($0) })
  }
}
