internal import GRDB
internal import SupplyDemand

/// The rows that one import replaces or removes, kept as they were so that it can be undone.
///
/// They are copied by SQL from their table and back, so that every value stays what it was, to the bit. Their columns
/// stand in the order of the table's, without names: a schema step that changes a table's columns deletes what is kept
/// of it.
struct ReplacedRows {
  /// The number of imports that can be undone, one after another.
  static let keptImports = 10

  private let database: Database
  /// The import's number.
  private let number: Int

  init(_ database: Database, of number: Int) {
    self.database = database
    self.number = number
  }

  /// Keeps the rows of a table whose `column` is one of `keys`.
  func keep(_ table: KeptTable, where column: String, isIn keys: [String]) throws {
    if keys.isEmpty { return }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO replaced_row (import, table_name, \(table.places)) SELECT ?, ?, \(table.names) FROM \(table.name)
        WHERE \(column) IN (SELECT value FROM json_each(?))
        """)
    try statement.execute(arguments: [number, table.name, ListText.encoded(keys)])
  }

  /// Writes what is kept of a table back into it; nothing may stand there under the same identities.
  func bringBack(_ table: KeptTable) throws {
    try database.execute(
      sql: """
        INSERT INTO \(table.name) (\(table.names)) SELECT \(table.places) FROM replaced_row
        WHERE import = ? AND table_name = ?
        """,
      arguments: [number, table.name])
  }

  /// The identities of the rows that are kept of a table, in their order.
  func keys(_ table: KeptTable) throws -> [String] {
    try String.fetchAll(
      database,
      sql: "SELECT CAST(c0 AS TEXT) FROM replaced_row WHERE import = ? AND table_name = ? ORDER BY c0",
      arguments: [number, table.name])
  }

  /// Forgets what is kept of imports before the last few.
  static func forgetOld(_ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM import_undo
        WHERE import <= (SELECT import FROM import_undo ORDER BY import DESC LIMIT 1 OFFSET ?)
        """,
      arguments: [keptImports])
  }
}
