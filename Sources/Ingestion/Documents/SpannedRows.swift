internal import OfficeDocuments
internal import SupplyDemand

/// Makes rows of a grid in which cells go over several rows and columns: each row has the text of the cells that reach
/// down into it, as a reader sees it. A cell that goes over several columns stands in the first of them.
struct SpannedRows {
  /// A cell as the document has it.
  struct Cell {
    let column: Int
    let text: String
    var columnSpan = 1
    var rowSpan = 1
  }

  /// The most cells that are repeated in the rows below: a hostile document may merge columns of a million rows.
  private static let repeatedLimit = 500_000

  /// The rows with something of their own, from the top.
  private(set) var rows: [Table.Row] = []
  /// Errors of formulas.
  private(set) var findings: [Finding] = []
  private let part: ListLocation.Part
  private let file: String
  /// The cells that go on below, by their first column, each with its last row.
  private var open: [(cell: Cell, lastRow: Int)] = []
  private var repeatedCount = 0

  init(part: ListLocation.Part, file: String) {
    self.part = part
    self.file = file
  }

  /// Adds the rows of a sheet. Values that merged cells hide, and those of failed formulas, are left out.
  mutating func add(_ sheet: Sheet) throws(OfficeDocumentError) {
    var spans: [Int: [CellRange]] = [:]
    for range in sheet.mergedRanges { spans[range.rows.lowerBound, default: []].append(range) }
    for row in sheet.rows {
      let merged = Dictionary((spans[row.number] ?? []).map { ($0.columns.lowerBound, $0) }) { first, _ in first }
      var cells: [Cell] = []
      for cell in row.cells {
        if cell.kind == .error {
          let place = ListLocation(file: file, part: part, line: cell.row, column: cell.column)
          findings.append(Finding(.errorCell, at: place, quoting: cell.text))
          continue
        }
        let range = merged[cell.column]
        cells.append(
          Cell(
            column: cell.column, text: cell.text, columnSpan: range?.columns.count ?? 1, rowSpan: range?.rows.count ?? 1
          ))
      }
      try add(cells, line: row.number)
    }
  }

  /// Adds the rows of a table of a text document.
  mutating func add(_ table: WordTable) throws(OfficeDocumentError) {
    for (index, row) in table.rows.enumerated() {
      let cells = row.map { cell in
        Cell(column: cell.column, text: cell.text, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan)
      }
      try add(cells, line: index + 1)
    }
  }

  /// Adds one row below the others; `cells` come by their columns.
  private mutating func add(_ cells: [Cell], line: Int) throws(OfficeDocumentError) {
    open.removeAll { $0.lastRow < line }
    var row: [Table.Cell] = []
    row.reserveCapacity(cells.count + open.count)
    var own: [Cell] = []
    var end = 0
    var waiting = open[...]
    for cell in cells {
      while let above = waiting.first?.cell, above.column <= cell.column {
        waiting.removeFirst()
        row.append(repeated(above, line: line))
        end = max(end, above.column + above.columnSpan)
      }
      guard cell.column >= end else { continue }
      own.append(cell)
      row.append(
        Table.Cell(
          text: cell.text, line: line, column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan))
      end = cell.column + cell.columnSpan
    }
    row += waiting.map { repeated($0.cell, line: line) }
    repeatedCount += open.count
    guard repeatedCount <= Self.repeatedLimit else {
      throw .tooLarge(.filledCells, most: Self.repeatedLimit, part: part.description)
    }
    open += own.filter { $0.rowSpan > 1 }.map { (cell: $0, lastRow: line + $0.rowSpan - 1) }
    open.sort { $0.cell.column < $1.cell.column }
    if own.contains(where: { !CellText.cleaned($0.text).isEmpty }) { rows.append(Table.Row(line: line, cells: row)) }
  }

  private func repeated(_ cell: Cell, line: Int) -> Table.Cell {
    Table.Cell(
      text: cell.text, line: line, column: cell.column, columnSpan: cell.columnSpan, rowSpan: 1, isRepeated: true)
  }
}
