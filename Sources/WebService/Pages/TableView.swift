import Reporting

/// A table as pages show it.
struct TableView {
  /// A cell.
  struct Cell {
    let cell: String
    let isNumber: Bool
  }

  /// A row.
  struct Row {
    let tableCells: [Cell]
  }

  let columns: [Cell]
  let tableRows: [Row]

  init(_ table: TextTable) {
    let numbers = table.columns.indices.map { index in
      table.rows.contains { index < $0.cells.count && $0.cells[index].isNumeric }
    }
    columns = table.columns.enumerated().map { Cell(cell: $1.title, isNumber: numbers[$0]) }
    tableRows = table.rows.map { row in
      Row(tableCells: row.cells.map { Cell(cell: $0.line, isNumber: $0.isNumeric) })
    }
  }
}
