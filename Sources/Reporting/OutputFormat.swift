/// The forms that a report can take.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// Aligned columns for a terminal.
  case table
  /// The documented objects for other programs; only sentences in it depend on the language.
  case json
  /// Comma-separated values (RFC 4180) for spreadsheets.
  case csv
  /// A document with GitHub's tables.
  case markdown
  /// A workbook of Excel.
  case xlsx
  /// A document of Word.
  case docx

  /// The form as a text; nil for documents, which are bytes.
  public var text: TextFormat? { TextFormat(rawValue: rawValue) }
}
