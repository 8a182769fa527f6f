internal import SupplyDemand

/// The columns of a table in a form by what its header says.
struct ColumnTable<Column: Hashable & CaseIterable & Sendable> {
  private let columns: [Column: ClosedRange<Int>]
  /// What stands in brackets in the headers: the unit of money.
  let notes: [Column: String]

  /// The columns when `row` is the header: each name begins the text of a cell. Nil when fewer than two do.
  init?(_ row: FormRow, names: ColumnNames<Column>) {
    var columns: [Column: ClosedRange<Int>] = [:]
    var notes: [Column: String] = [:]
    for cell in row.cells {
      let key = cell.key
      guard let name = names.keys.first(where: { key.hasPrefix($0.name) && columns[$0.column] == nil }) else {
        continue
      }
      columns[name.column] = cell.columns
      notes[name.column] = HeaderName(cell.text.replacing("\n", with: "")).note
    }
    guard columns.count >= 2 else { return nil }
    self.columns = columns
    self.notes = notes
  }

  /// What is filled in in a column; where nothing is, an empty text at the row.
  func text(_ column: Column, in row: FormRow) -> FormText {
    let cells = columns[column].map { range in row.cells.filter { range.overlaps($0.columns) } } ?? []
    let place = cells.first?.location ?? row.cells.first?.location ?? ListLocation(file: "")
    return FormText(reading: cells.map(\.text).joined(separator: "\n"), at: place)
  }
}
