/// A worksheet.
public struct Sheet: Hashable, Sendable {
  /// A row that has values.
  public struct Row: Hashable, Sendable {
    /// Its number, from 1, as the sheet shows it.
    public let number: Int
    /// Its cells that have values, by column.
    public let cells: [SheetCell]

    /// The text of the cell in a column, from 1; empty when it has none.
    ///
    /// - Complexity: Logarithmic in the cells of the row.
    public func text(column: Int) -> String {
      let place = cells.partitioningIndex { $0.column >= column }
      return place < cells.count && cells[place].column == column ? cells[place].text : ""
    }
  }

  /// Its name on the tab.
  public let name: String
  /// Whether it is hidden, also from the dialogue that shows hidden sheets.
  public let isHidden: Bool
  /// The rows that have values, from top to bottom.
  public let rows: [Row]
  /// The merged ranges of cells in the order of the file; only the first cell of a range has a value that is shown.
  public let mergedRanges: [CellRange]

  /// The last column that has a value, from 1; 0 for an empty sheet.
  public var columnCount: Int { rows.map { $0.cells.last?.column ?? 0 }.max() ?? 0 }
}
