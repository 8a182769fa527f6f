/// A data table of ours: UTF-8, cells parted by tabs, the first line names the columns.
///
/// Lists that people publish go through their own readers; this one is strict, because a fault in our own data must
/// not pass as a finding about somebody's list.
struct RuleTable: Sendable {
  /// One row, its cells by column.
  struct Row: Sendable {
    let table: String
    let line: Int
    fileprivate let cells: [Substring]
    fileprivate let places: [String: Int]

    /// The cell of `column`, which the table was required to have.
    subscript(column: String) -> String {
      places[column].map { String(cells[$0]) } ?? ""
    }

    /// The cell of `column` parted at 、; empty for an empty cell.
    func list(_ column: String) -> [String] {
      self[column].split(separator: "、").map(String.init)
    }

    /// The error that the cell of `column` is of no use.
    func invalid(_ column: String) -> RuleTableError {
      RuleTableError(table: table, line: line, problem: .invalidValue(self[column]))
    }
  }

  let rows: [Row]

  /// Reads `bytes`, which must have `columns`; it may have others.
  init(_ bytes: [UInt8], named name: String, columns: [String]) throws(RuleTableError) {
    // Split the bytes: a string would hold a carriage return and its line feed as one character.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
    let header = Self.cells(of: lines.first ?? "")
    var places: [String: Int] = [:]
    for (place, column) in header.enumerated() { places[String(column)] = place }
    for column in columns where places[column] == nil {
      throw RuleTableError(table: name, line: 1, problem: .missingColumn(column))
    }
    var rows: [Row] = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let cells = Self.cells(of: line)
      guard cells.count == header.count else {
        let problem = RuleTableError.Problem.cellCount(found: cells.count, expected: header.count)
        throw RuleTableError(table: name, line: index + 1, problem: problem)
      }
      rows.append(Row(table: name, line: index + 1, cells: cells, places: places))
    }
    self.rows = rows
  }

  private static func cells(of line: String) -> [Substring] {
    line.split(separator: "\t", omittingEmptySubsequences: false)
  }
}
