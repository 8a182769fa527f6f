internal import GRDB
internal import SupplyDemand

/// Reads the history of imports and their findings.
struct ImportsReader {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The imports in their order, undone ones included.
  func imports() throws -> [StoredImport] {
    try database.rows(StoredImport.self, order: "id")
  }

  /// The last import that stands; of a file name and kind, if they are given.
  func last(file: String? = nil, kind: RecordKind? = nil) throws -> StoredImport? {
    let condition = Condition().and("file = ?", file).and("kind = ?", kind?.rawValue).and("undone_at IS NULL")
    return try database.rows(StoredImport.self, condition, order: "id DESC", limit: 1).first
  }

  /// The findings of all imports.
  func findings() throws -> [StoredFinding] {
    try findings(Condition())
  }

  /// The findings of the imports of a file name and kind.
  func findings(file: String, kind: RecordKind) throws -> [Finding] {
    let condition = Condition("list_import.file = ?", file).and("list_import.kind = ?", kind.rawValue)
    return try findings(condition).map(\.finding)
  }

  private func findings(_ condition: Condition) throws -> [StoredFinding] {
    try database.rows(StoredFinding.self, condition, order: "finding.import, position")
  }
}
