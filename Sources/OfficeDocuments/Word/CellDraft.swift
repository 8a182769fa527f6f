/// A cell of a table while it is read.
struct CellDraft {
  let row: Int
  let column: Int
  var columnSpan: Int
  var rowSpan = 1
  var paragraphs: [String] = []
  var hasPicture = false

  /// A cell that begins.
  init(row: Int, column: Int, columnSpan: Int) {
    (self.row, self.column, self.columnSpan) = (row, column, columnSpan)
  }

  /// The cell read.
  var cell: WordCell {
    WordCell(
      row: row, column: column, columnSpan: columnSpan, rowSpan: rowSpan, paragraphs: paragraphs,
      hasPicture: hasPicture)
  }
}
