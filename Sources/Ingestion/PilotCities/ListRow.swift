import SupplyDemand

/// One row of the list: where its number and its cells stand in the text, white space at their ends left out.
struct ListRow: Sendable {
  /// The printed number.
  let number: Int
  /// Where the row stands.
  let range: TextRange
  /// The place of every column's cell; empty ranges for empty cells.
  let cells: [PilotCityColumn: TextRange]

  /// The place of a column's cell.
  func cell(_ column: PilotCityColumn) -> TextRange {
    cells[column] ?? TextRange(range.start, range.start)
  }
}
