/// Where the columns of a small table stand, by their headers.
struct ColumnPlaces<Column: Hashable> {
  private var places: [Column: [Int]] = [:]

  /// The places of the columns that `header` names.
  init(_ header: Table.Row, _ names: [(column: Column, names: [String])]) {
    for (index, cell) in header.cells.enumerated() {
      let key = ComparisonKey(cell.text)
      guard let found = names.first(where: { $0.names.contains { ComparisonKey($0) == key } }) else { continue }
      places[found.column, default: []].append(index)
    }
  }

  /// What stands in all columns of a sort; nothing beyond the end of the row.
  func cells(_ column: Column, of row: Table.Row) -> [String] {
    (places[column] ?? []).filter { $0 < row.cells.count }.map { CellText.cleaned(row.cells[$0].text) }
  }

  /// What stands in the last column of a sort; empty without one.
  func cell(_ column: Column, of row: Table.Row) -> String {
    guard let place = places[column]?.last, place < row.cells.count else { return "" }
    return CellText.cleaned(row.cells[place].text)
  }
}
