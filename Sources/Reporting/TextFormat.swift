/// The forms of reports that are texts; each is an `OutputFormat` too.
public enum TextFormat: String, Hashable, Sendable, CaseIterable {
  /// Aligned columns for a terminal.
  case table
  /// The documented objects for other programs; only sentences in it depend on the language.
  case json
  /// Comma-separated values (RFC 4180) for spreadsheets.
  case csv
  /// A document with GitHub's tables.
  case markdown
}
