internal import GRDB
internal import SupplyDemand

extension ImportWriter {
  /// Writes the import and its findings into the history, before its records.
  ///
  /// - Parameters:
  ///   - summary: What it changes.
  ///   - added: The identities of the records that it adds.
  ///   - upload: The upload that holds it.
  /// - Returns: Where to keep the records that it replaces; nil when all of it is stored already, so that there is
  ///   nothing to write.
  /// - Throws: `StorageError.refused` when the file's name or the account may not stand there.
  func record(_ summary: ImportSummary, added: [String], accepting upload: Upload.ID?) throws -> ReplacedRows? {
    if summary.changesNoRecord, try isRecorded() {
      if let upload {
        try database.audit(.uploadDropped, .upload(upload), "stored-already", at: list.importedAt, by: list.importedBy)
      }
      return nil
    }
    let number = try addImport(summary)
    try database.change(
      "INSERT INTO import_undo (import, added) VALUES (?, ?)", [number, ListText.encoded(added)], of: .import(number))
    let replaced = ReplacedRows(database, of: number)
    try replaceFindings(number, keeping: replaced)
    try ReplacedRows.forgetOld(database)
    try database.audit(
      .importApplied, .import(number), detail(summary, upload), at: list.importedAt, by: list.importedBy)
    return replaced
  }

  /// Whether the last import of this file and kind had the same bytes and the same findings.
  private func isRecorded() throws -> Bool {
    let reader = ImportsReader(database)
    guard let last = try reader.last(file: list.file, kind: list.kind), last.contentHash == list.contentHash,
      last.leftOut == list.leftOutCount
    else { return false }
    let given = list.findings.map { finding in
      Finding(finding.kind, at: finding.location, quoting: Self.withoutNUL(finding.quoted), facts: finding.facts)
    }
    return try reader.findings(file: list.file, kind: list.kind) == given
  }

  /// A quotation may hold a NUL character, at which SQLite would end it; ␀ stands for it.
  private static func withoutNUL(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: "␀") : text
  }

  /// Writes the import and returns its number.
  private func addImport(_ summary: ImportSummary) throws -> Int {
    try database.change(
      """
      INSERT INTO list_import (file, kind, content_hash, imported_at, imported_by, added, updated, unchanged, removed,
        left_out)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        list.file, list.kind.rawValue, list.contentHash, list.importedAt, list.importedBy?.stored, summary.added,
        summary.updated, summary.unchanged, summary.removed, summary.leftOut,
      ], of: AuditSubject("imports"))
    return Int(database.lastInsertedRowID)
  }

  /// The findings of the last import of this file and kind give way to those of this one.
  private func replaceFindings(_ number: Int, keeping replaced: ReplacedRows) throws {
    let earlier = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT CAST(import AS TEXT) FROM finding
        WHERE import IN (SELECT id FROM list_import WHERE file = ? AND kind = ?)
        """,
      arguments: [list.file, list.kind.rawValue])
    try replaced.keep(.findings, where: "import", isIn: earlier)
    try database.execute(
      sql: "DELETE FROM finding WHERE import IN (SELECT value FROM json_each(?))",
      arguments: [ListText.encoded(earlier)])
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO finding (import, position, kind, file, line, column_number, quoted, facts, part)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, finding) in list.findings.enumerated() {
      try statement.execute(arguments: [
        number, position, finding.kind.rawValue, finding.location.file, finding.location.line,
        finding.location.column, Self.withoutNUL(finding.quoted), ListText.encoded(finding.facts),
        finding.location.part?.description,
      ])
    }
  }

  private func detail(_ summary: ImportSummary, _ upload: Upload.ID?) -> String {
    let counts = """
      kind=\(list.kind.rawValue) added=\(summary.added) updated=\(summary.updated) unchanged=\(summary.unchanged) \
      removed=\(summary.removed) left-out=\(summary.leftOut)
      """
    return counts + (upload.map { " upload=\($0)" } ?? "")
  }
}
