/// A cell of a worksheet that has a value.
public struct SheetCell: Hashable, Sendable {
  /// What a value is.
  public enum Kind: String, Hashable, Sendable {
    /// A text as it was typed.
    case text
    /// A number, whose text is as the format “General” shows it, but never cut or with an exponent as long as it has
    /// fewer than 22 digits before the point: “12”, “0.3”, “440106199001011234”. A percentage is the number itself, 0.5
    /// for 50 %.
    case number
    /// A day, a time or both, whose text is in ISO 8601: “2023-01-01”, “12:30:00”, “2023-01-01T12:30:00”.
    case date
    /// “TRUE” or “FALSE”.
    case boolean
    /// An error such as “#N/A”.
    case error
  }

  /// Its row, from 1.
  public let row: Int
  /// Its column, from 1.
  public let column: Int
  /// What it shows, never empty; lines end with line feeds.
  public let text: String
  /// What its value is.
  public let kind: Kind
  /// Whether the value is the result of a formula.
  public let isFormulaResult: Bool

  /// Its reference, such as “B7”.
  public var reference: String { CellReference.letters(column) + String(row) }
}
