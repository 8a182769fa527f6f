/// The forms in which templates are written.
public enum TemplateFormat: String, Hashable, Sendable, CaseIterable {
  /// Comma-separated values in UTF-8 with a byte order mark, as Excel wants it.
  case csv
  /// A workbook of Excel, with a sheet that explains the columns.
  case xlsx
  /// A document of Word.
  case docx
  /// JSON: an object for each row of a list, or one for an application.
  case json

  /// Whether it is bytes that no terminal can show.
  public var isDocument: Bool { self == .xlsx || self == .docx }
}
