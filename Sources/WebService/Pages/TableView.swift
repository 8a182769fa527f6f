import Reporting

/// A table as pages show it.
struct TableView {
  /// A cell.
  struct Cell {
    let cell: String
    let isNumber: Bool
    /// Whether its column is so narrow that its texts stay on one line.
    let isShort: Bool
  }

  /// A row.
  struct Row {
    let tableCells: [Cell]
  }

  /// The most characters of every text of a column that stays on one line.
  private static let shortLength = 16

  let columns: [Cell]
  let tableRows: [Row]

  init(_ table: TextTable) {
    let numbers = table.columns.indices.map { index in
      table.rows.contains { index < $0.cells.count && $0.cells[index].isNumeric }
    }
    let shorts = table.columns.indices.map { index in
      table.rows.allSatisfy { index >= $0.cells.count || $0.cells[index].line.count <= Self.shortLength }
    }
    columns = table.columns.enumerated().map { Cell(cell: $1.title, isNumber: numbers[$0], isShort: false) }
    tableRows = table.rows.map { row in
      Row(
        tableCells: row.cells.enumerated().map { index, cell in
          Cell(
            cell: cell.line, isNumber: cell.isNumeric, isShort: !cell.isNumeric && index < shorts.count && shorts[index]
          )
        })
    }
  }
}
