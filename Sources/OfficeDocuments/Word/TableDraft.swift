/// A table while it is read.
struct TableDraft {
  let number: Int
  let order: Int
  let outer: WordTable.Place?
  /// The rows finished and the one that is read.
  var rows: [[CellDraft]] = []
  /// The grid column that the next cell of the row begins at, from 1.
  var nextColumn = 1
  /// The cell that is open.
  var cell: CellDraft?
  /// Where the cells begin (row and place, from 0) that go on below, by their grid column.
  private var open: [(row: Int, place: Int)?] = []

  /// A table that begins.
  init(number: Int, order: Int, outer: WordTable.Place?) {
    (self.number, self.order, self.outer) = (number, order, outer)
  }

  /// Begins a row.
  mutating func beginRow() {
    rows.append([])
    nextColumn = 1
  }

  /// Drops the row that was read last, with what it began.
  mutating func dropRow() {
    let row = rows.count - 1
    for column in open.indices where open[column]?.row == row { open[column] = nil }
    rows.removeLast()
  }

  /// The cell above that goes on at a column; nil when none does.
  func continued(at column: Int) -> (row: Int, place: Int)? {
    guard open.indices.contains(column), let start = open[column] else { return nil }
    let cell = rows[start.row][start.place]
    return cell.row + cell.rowSpan == rows.count ? start : nil
  }

  /// Keeps a cell of the row that is read.
  mutating func keep(_ cell: CellDraft, goesOn: Bool) {
    let row = rows.count - 1
    let end = cell.column + cell.columnSpan
    for column in min(cell.column, open.count)..<min(end, open.count) { open[column] = nil }
    if goesOn {
      while open.count < end { open.append(nil) }
      open[cell.column] = (row, rows[row].count)
    }
    rows[row].append(cell)
  }

  /// The table read.
  var table: WordTable {
    WordTable(number: number, outer: outer, rows: rows.map { $0.map(\.cell) })
  }
}
