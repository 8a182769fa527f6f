/// The lines of one of the project's own data files: cells between tabs, no quotes, the first line naming the columns.
struct TabSeparatedLines: Sendable {
  /// One line under the header.
  struct Line: Sendable {
    /// Its number in the file, from 1.
    let number: Int
    fileprivate let cells: [Substring]
    fileprivate let columns: [String: Int]

    /// The cell in a column; empty when the line ends before it or the file hasn't the column.
    subscript(column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return String(cells[index])
    }

    /// The items of a list cell.
    func list(_ column: String) -> [String] {
      self[column].split(separator: "；").map(String.init)
    }
  }

  /// The lines, empty ones left out.
  let lines: [Line]

  private static func cells(of row: Substring.UTF8View) -> [Substring] {
    row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// The lines of `text`.
  init(_ text: String) {
    // By bytes: splitting by characters would look for grapheme boundaries in megabytes of text.
    let rows = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { row in
      row.last == UInt8(ascii: "\r") ? row.dropLast() : row
    }
    let header = rows.first.map(Self.cells) ?? []
    let columns = Dictionary(header.enumerated().map { (String($1), $0) }) { first, _ in first }
    lines = rows.enumerated().dropFirst().filter { !$0.element.isEmpty }.map {
      Line(number: $0.offset + 1, cells: Self.cells(of: $0.element), columns: columns)
    }
  }
}
