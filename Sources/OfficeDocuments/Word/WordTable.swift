/// A table of a text document.
public struct WordTable: Hashable, Sendable {
  /// The cell of another table that a table is in.
  public struct Place: Hashable, Sendable {
    /// The outer table's number.
    public let table: Int
    /// The outer cell's row, from 1.
    public let row: Int
    /// The outer cell's grid column, from 1.
    public let column: Int
  }

  /// Its number among all tables, from 1, in the order they begin; tables in cells count.
  public let number: Int
  /// The cell it is in; nil outside tables.
  public let outer: Place?
  /// The cells of each row from left to right. A cell that goes over several rows is in the first of them only, so that a
  /// row may be empty; text that Word hides in the rows below is left out.
  public let rows: [[WordCell]]

  /// How many columns its grid has: the last that a cell reaches; 0 without cells.
  public var columnCount: Int {
    rows.joined().map { $0.column + $0.columnSpan - 1 }.max() ?? 0
  }

  /// The cell at a place of the grid, which may begin further up or left.
  ///
  /// - Parameters:
  ///   - row: The row, from 1.
  ///   - column: The grid column, from 1.
  /// - Returns: The cell; nil where the table has none.
  /// - Complexity: Linear in the cells up to that row.
  public func cell(row: Int, column: Int) -> WordCell? {
    guard row >= 1, row <= rows.count else { return nil }
    for index in stride(from: row, through: 1, by: -1) {
      let cell = rows[index - 1].first {
        $0.column <= column && column < $0.column + $0.columnSpan && row < $0.row + $0.rowSpan
      }
      if let cell { return cell }
    }
    return nil
  }
}
