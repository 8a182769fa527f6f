import SupplyDemand

extension TextTable {
  /// The table as RFC 4180: a header, commas, lines ended by CR LF, numbers in full, UTF-8 without a byte order mark.
  ///
  /// Notes become one last column. A text that a spreadsheet would take for a formula gets an apostrophe before it,
  /// since texts come from lists that anybody may have written (OWASP, “CSV Injection”).
  public var csv: String {
    let titles = columns.map(\.title) + (notesTitle.map { [$0] } ?? [])
    return Self.line(titles.map { Self.field(.text($0)) }) + csvRows
  }

  /// The same without the header, to go on with a table of the same columns.
  public var csvRows: String {
    rows.map { row in
      Self.line(
        columns.indices.map { Self.field(cell(row, $0)) }
          + (notesTitle == nil ? [] : [Self.field(.text(row.notes.joined(separator: "\n")))]))
    }.joined()
  }

  private static func line(_ fields: [String]) -> String { fields.joined(separator: ",") + "\r\n" }

  private static func field(_ cell: TableCell) -> String {
    switch cell {
    case .text(let text): quoted(guarded(text))
    case .number(let number, _): number.isFinite ? number.description : ""
    case .count(let count): String(count)
    case .day(let day): day.description
    case .empty: ""
    }
  }

  /// Apostrophes that the text itself has before such a sign are kept apart from ours by one more, so that they can be taken
  /// off again.
  private static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    // The full-width forms too: spreadsheets in Chinese and Japanese take them for the plain ones.
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": "'" + text
    default: text
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { [",", "\"", "\n", "\r"].contains($0) }) else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
