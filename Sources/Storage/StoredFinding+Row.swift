internal import GRDB
internal import SupplyDemand

extension StoredFinding: ReadableRow {
  static let table = "finding"
  static let source = "finding JOIN list_import ON list_import.id = finding.import"
  static let columns = [
    "finding.import", "list_import.file", "list_import.kind", "finding.kind", "finding.file", "line", "column_number",
    "quoted", "facts", "part",
  ]

  init(_ row: Row) throws {
    guard let kind: RecordKind = try row.choice(2) else { throw DamagedValue(column: 2) }
    guard let what: FindingKind = try row.choice(3) else { throw DamagedValue(column: 3) }
    let part = row[9] as String?
    let known = part.flatMap(ListLocation.Part.init)
    if part != nil, known == nil { throw DamagedValue(column: 9) }
    let place = ListLocation(file: row[4], part: known, line: row[5], column: row[6])
    self.init(
      file: row[1], kind: kind, finding: Finding(what, at: place, quoting: row[7], facts: try row.list(8)))
  }
}
