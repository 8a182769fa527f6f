internal import GRDB
internal import SupplyDemand

extension Achievement: StoredRow {
  static let table = "achievement"
  static let columns = [
    "id", "title", "abstract", "keywords", "owner_units", "experts", "industries", "maturity", "transfer_modes",
    "has_industrialization_plan", "has_evaluation", "region", "year",
  ]

  var key: String { id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(id.stored),
      value(title),
      value(abstract),
      value(ListText.encoded(keywords)),
      value(ListText.encoded(ownerUnits)),
      value(ListText.encoded(experts)),
      value(ListText.encoded(industries)),
      value(maturity),
      value(ListText.encoded(transferModes.map(\.rawValue))),
      value(hasIndustrializationPlan),
      value(hasEvaluation),
      value(region),
      value(year),
    ]
  }

  init(_ row: Row) throws {
    self.init(
      id: ID(row[0]), title: row[1], abstract: row[2], keywords: try row.list(3), ownerUnits: try row.list(4),
      experts: try row.list(5), industries: try row.list(6), maturity: row[7], transferModes: try row.choices(8),
      hasIndustrializationPlan: row[9], hasEvaluation: row[10], region: row[11], year: row[12])
  }
}
