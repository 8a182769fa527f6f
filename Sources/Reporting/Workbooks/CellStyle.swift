/// How a cell of a sheet looks.
enum CellStyle: Hashable, Sendable {
  /// A column's title.
  case header
  /// A text, which stays one when it is edited, whatever it looks like.
  case text(wraps: Bool)
  /// A whole number.
  case count
  /// A number with a fixed number of decimals.
  case number(decimals: Int)

  /// A day.
  case day

  /// The number format in Excel's notation.
  var numberFormat: String {
    switch self {
    case .header, .text: "@"
    case .count: "0"
    case .day: "yyyy-mm-dd"
    // Excel shows at most 30 decimals.
    case .number(let decimals): decimals > 0 ? "0." + String(repeating: "0", count: min(decimals, 30)) : "0"
    }
  }
}
