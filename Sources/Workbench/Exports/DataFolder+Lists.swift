public import Ingestion

extension DataFolder {
  /// What lays records out as lists.
  ///
  /// - Throws: `WorkbenchError` when a file of names is missing, `IngestionError` when one is damaged.
  public func recordListWriter() throws -> RecordListWriter {
    RecordListWriter(aliases: try recordFieldAliases())
  }

  /// The names that lists give to columns and values.
  func recordFieldAliases() throws -> RecordFieldAliases {
    try RecordFieldAliases(
      headers: try text("RecordFields/headers.tsv"), values: try text("RecordFields/values.tsv"),
      titleWords: try text("RecordFields/title-words.tsv"))
  }
}
