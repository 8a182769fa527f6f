internal import GRDB
internal import SupplyDemand

extension StoredImport: ReadableRow {
  static let table = "list_import"
  static let source = "list_import LEFT JOIN import_undo ON import_undo.import = list_import.id"
  static let columns = [
    "id", "file", "kind", "content_hash", "imported_at", "imported_by", "list_import.added", "updated", "unchanged",
    "removed",
    "left_out", "undone_at", "undone_by", "import_undo.import IS NOT NULL",
  ]

  init(_ row: Row) throws {
    guard let kind: RecordKind = try row.choice(2) else { throw DamagedValue(column: 2) }
    self.init(
      number: row[0], file: row[1], kind: kind, contentHash: row[3], importedAt: row[4], importedBy: row.account(5),
      added: row[6], updated: row[7], unchanged: row[8], removed: row[9], leftOut: row[10], undoneAt: row[11],
      undoneBy: row.account(12), isUndoable: row[13])
  }
}
