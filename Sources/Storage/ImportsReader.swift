internal import GRDB
internal import SupplyDemand

/// Reads the history of imports and their findings.
struct ImportsReader {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The imports in their order.
  func imports() throws -> [StoredImport] {
    try imports(where: "1", [])
  }

  /// The last import of a file name and kind.
  func last(file: String, kind: RecordKind) throws -> StoredImport? {
    try imports(where: "file = ? AND kind = ?", [file, kind.rawValue]).last
  }

  /// The findings of all imports.
  func findings() throws -> [StoredFinding] {
    try findings(where: "1", [])
  }

  /// The findings of the imports of a file name and kind.
  func findings(file: String, kind: RecordKind) throws -> [Finding] {
    try findings(where: "list_import.file = ? AND list_import.kind = ?", [file, kind.rawValue]).map(\.finding)
  }

  private func imports(where condition: String, _ arguments: StatementArguments) throws -> [StoredImport] {
    let sql = """
      SELECT id, file, kind, content_hash, imported_at, added, updated, unchanged, removed, left_out
      FROM list_import WHERE \(condition) ORDER BY id
      """
    let cursor = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    var imports: [StoredImport] = []
    while let row = try cursor.next() {
      guard let kind: RecordKind = try? row.choice(2) else { throw damage("list_import", row, "kind") }
      imports.append(
        StoredImport(
          number: row[0], file: row[1], kind: kind, contentHash: row[3], importedAt: row[4], added: row[5],
          updated: row[6], unchanged: row[7], removed: row[8], leftOut: row[9]))
    }
    return imports
  }

  private func findings(where condition: String, _ arguments: StatementArguments) throws -> [StoredFinding] {
    let sql = """
      SELECT list_import.id, list_import.file, list_import.kind,
        finding.kind, finding.file, line, column_number, quoted, facts
      FROM finding JOIN list_import ON list_import.id = finding.import
      WHERE \(condition) ORDER BY list_import.id, position
      """
    let cursor = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    var findings: [StoredFinding] = []
    while let row = try cursor.next() {
      guard let kind: RecordKind = try? row.choice(2), let what: FindingKind = try? row.choice(3),
        let facts = try? row.list(8)
      else { throw damage("finding", row, "kind or facts") }
      let place = ListLocation(file: row[4], line: row[5], column: row[6])
      let finding = Finding(what, at: place, quoting: row[7], facts: facts)
      findings.append(StoredFinding(file: row[1], kind: kind, finding: finding))
    }
    return findings
  }

  private func damage(_ table: String, _ row: Row, _ column: String) -> DamagedRow {
    let number: Int = row[0]
    return DamagedRow(place: "\(table) of import \(number), \(column)")
  }
}
