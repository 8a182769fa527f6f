/// The header of a table in a document, which may go over several rows: cells of the columns, and cells above several of
/// them (联系方式 above 电话 and 邮箱).
struct HeaderBlock {
  /// The cells of the columns, one for each, from the left.
  let header: Table.Row
  /// What stands above columns in a cell that goes over several, by their positions.
  let groups: [Int: String]
  /// How many rows it goes over, at least 1.
  let height: Int

  /// The most rows of a header.
  private static let highest = 3
  /// No list has more columns.
  private static let columnLimit = 1_000

  /// The header that begins with the first of `rows`, of which there is at least one.
  ///
  /// - Parameters:
  ///   - rows: The rows from the header on.
  ///   - above: The row above, which may hold the cells that go over several columns.
  init(_ rows: ArraySlice<Table.Row>, above: Table.Row?) {
    let block = rows.prefix(Self.height(of: rows.prefix(Self.highest)))
    let top = Self.texts(of: block.first)
    let line = block.first?.line ?? 1
    var bottom = top
    for row in block.dropFirst() {
      for (column, text) in Self.texts(of: row) where !text.isEmpty { bottom[column] = text }
    }
    var groups: [Int: String] = [:]
    for (column, text) in bottom {
      if let group = top[column], group != text { groups[column - 1] = group }
    }
    if let above, groups.isEmpty {
      let width = (bottom.keys.max() ?? 0) - (bottom.keys.min() ?? 0) + 1
      // A cell above all columns is the table's title.
      for cell in above.cells where cell.columnSpan > 1 && cell.columnSpan < width {
        for column in Self.columns(of: cell) where bottom[column] != nil { groups[column - 1] = cell.text }
      }
    }
    header = Table.Row(
      line: line,
      cells: bottom.sorted { $0.key < $1.key }.map { Table.Cell(text: $0.value, line: line, column: $0.key) })
    self.groups = groups
    height = max(1, block.count)
  }

  /// A header goes over as many rows as its tallest cell, or over two when the next row has cells just below those that go
  /// over several columns.
  private static func height(of rows: ArraySlice<Table.Row>) -> Int {
    guard let first = rows.first, !first.isTitle else { return 1 }
    let tallest = first.cells.map(\.rowSpan).max() ?? 1
    guard tallest == 1, let next = rows.dropFirst().first else { return min(tallest, rows.count) }
    let wide = Set(first.cells.filter { $0.columnSpan > 1 }.flatMap(columns))
    let below = next.cells.filter { !CellText.cleaned($0.text).isEmpty }.map(\.column)
    return !wide.isEmpty && !below.isEmpty && below.allSatisfy(wide.contains) ? 2 : 1
  }

  /// The texts over the columns, each in all columns that its cell goes over.
  private static func texts(of row: Table.Row?) -> [Int: String] {
    var texts: [Int: String] = [:]
    for cell in row?.cells ?? [] {
      for column in columns(of: cell) { texts[column] = cell.text }
    }
    return texts
  }

  private static func columns(of cell: Table.Cell) -> Range<Int> {
    let end = min(cell.column + cell.columnSpan, columnLimit + 1)
    return min(cell.column, end)..<end
  }
}
