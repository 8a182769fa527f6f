public import SupplyDemand

/// What one cell of a table holds.
public enum TableCell: Hashable, Sendable {
  /// A text, on one line in every format but CSV.
  case text(String)
  /// A number shown with a fixed number of decimals; CSV has it in full.
  case number(Double, decimals: Int)
  /// A count, a rank, a line.
  case count(Int)
  /// A day.
  case day(CalendarDate)
  /// Nothing known.
  case empty

  /// A text, or nothing.
  public static func optional(_ text: String?) -> TableCell {
    text.map(TableCell.text) ?? .empty
  }

  /// A count, or nothing.
  public static func optional(_ count: Int?) -> TableCell {
    count.map(TableCell.count) ?? .empty
  }

  /// A day, or nothing.
  public static func optional(_ day: CalendarDate?) -> TableCell {
    day.map(TableCell.day) ?? .empty
  }

  /// The cell as people read it, on one line and free of characters that steer a terminal.
  public var line: String {
    switch self {
    case .text(let text): PlainLine.text(text)
    case .number(let number, let decimals): FixedDecimals.text(number, decimals: decimals)
    case .count(let count): String(count)
    case .day(let day): day.description
    case .empty: ""
    }
  }

  /// Whether the cell lines up at its right edge.
  public var isNumeric: Bool {
    switch self {
    case .number, .count: true
    case .text, .day, .empty: false
    }
  }
}
