import SupplyDemand

@testable import Ingestion

/// Rows of a form made by hand: paragraphs, and rows of one table with each cell in a column of its own.
struct FormSheet {
  static let file = "form.docx"

  private(set) var rows: [FormRow] = []
  private var paragraphs = 0
  private var line = 0
  private var table = 1

  /// Where a cell of the table stands.
  static func place(_ line: Int, _ column: Int, table: Int = 1) -> ListLocation {
    ListLocation(file: file, part: .table(table), line: line, column: column)
  }

  static func cell(_ text: String, _ line: Int, _ column: Int, table: Int = 1, hasPicture: Bool = false) -> FormRow.Cell
  {
    FormRow.Cell(
      text: text, location: place(line, column, table: table), columns: column...column, hasPicture: hasPicture)
  }

  mutating func paragraph(_ text: String) {
    paragraphs += 1
    let place = ListLocation(file: Self.file, part: .paragraphs, line: paragraphs)
    rows.append(
      FormRow(
        table: nil, cells: [FormRow.Cell(text: text, location: place, columns: 1...1, hasPicture: false)], above: []))
  }

  /// A row with cells from the first column on; those of `above` reach down into its first.
  mutating func row(_ cells: String..., above: [String] = []) {
    line += 1
    let first = above.count + 1
    rows.append(
      FormRow(
        table: table, cells: cells.enumerated().map { Self.cell($0.element, line, first + $0.offset, table: table) },
        above: above.enumerated().map { Self.cell($0.element, line - 1, $0.offset + 1, table: table) }))
  }

  /// Begins another table.
  mutating func beginTable() {
    table += 1
    line = 0
  }

  /// The application that the rows are.
  func application() throws -> Application? {
    FormReader.application(in: rows, layouts: try Self.layouts(), file: Self.file)
  }
}
