/// The forms in which records are written for others, and read in again.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// Comma-separated values in UTF-8 with a byte order mark, as Excel wants it.
  case csv
  /// A workbook of Excel.
  case xlsx
  /// A document of Word with one table.
  case docx
  /// JSON Lines: an object for each record.
  case jsonl
}
