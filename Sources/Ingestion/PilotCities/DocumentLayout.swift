internal import SupplyDemand

/// Finds the rows of a list in the tables of a document. A list may go on in the next table, as it does when a page's end
/// parts it.
struct DocumentLayout {
  /// How many rows may stand above the header: a title, a date.
  private static let rowsAboveHeader = 4

  /// The columns by their positions in a table.
  private typealias Order = [Int: PilotCityColumn]

  /// The cells of the rows below the headers, as one text: cells parted by tabs, rows by line feeds.
  let text: ListText
  private let rows: [(table: Table, row: Table.Row, order: Order, ranges: [Int: TextRange])]

  /// The lists in `tables`; nil when none has the header.
  init?(_ tables: [Table], headers: PilotCityHeaders, file: String) {
    var pieces: [(text: String, location: ListLocation, end: Unicode.Scalar)] = []
    var rows: [(table: Table, row: Table.Row, order: Order, ranges: [Int: TextRange])] = []
    var offset = 0
    var last: (order: Order, width: Int)?
    for table in tables {
      let all = table.allRows
      let width = all.first?.cells.last?.column ?? 0
      var body = all[...]
      if let header = Self.header(in: all, headers: headers) {
        last = (header.order, width)
        body = all[(header.row + 1)...]
      }
      guard let order = last?.order, last?.width == width else { continue }
      for row in body where !Self.isHeader(row, headers: headers) {
        var ranges: [Int: TextRange] = [:]
        for (index, cell) in row.cells.enumerated() {
          let end: Unicode.Scalar = index == row.cells.count - 1 ? "\n" : "\t"
          pieces.append((cell.text, table.location(of: cell), end))
          let next = offset + cell.text.unicodeScalars.count
          ranges[cell.column] = TextRange(offset, next)
          offset = next + 1
        }
        rows.append((table, row, order, ranges))
      }
    }
    guard last != nil else { return nil }
    text = ListText(pieces: pieces, file: file)
    self.rows = rows
  }

  /// Whether a table has the header as the notice prints it.
  static func hasHeader(_ table: Table) -> Bool {
    header(in: table.sample.allRows, headers: .printed) != nil
  }

  private static func header(in rows: [Table.Row], headers: PilotCityHeaders) -> (row: Int, order: Order)? {
    for (index, row) in rows.prefix(rowsAboveHeader + 1).enumerated() {
      if let order = order(of: row, headers: headers) { return (index, order) }
    }
    return nil
  }

  private static func order(of row: Table.Row, headers: PilotCityHeaders) -> Order? {
    let columns = row.cells.map { headers.column(of: Array($0.text.unicodeScalars)[...]) }
    guard headers.order(of: columns) != nil else { return nil }
    var order: Order = [:]
    for (cell, column) in zip(row.cells, columns) { order[cell.column] = column }
    return order
  }

  private static func isHeader(_ row: Table.Row, headers: PilotCityHeaders) -> Bool {
    order(of: row, headers: headers) != nil
  }

  /// The rows that begin with a number that goes on counting; notes about others go to `log`, which is about `text`.
  func rows(log: inout FindingLog) -> [ListRow] {
    var found: [ListRow] = []
    for (_, row, order, ranges) in rows {
      let starts = ranges.values.map(\.start)
      let range = TextRange(starts.min() ?? 0, ranges.values.map(\.end).max() ?? 0)
      var cells: [PilotCityColumn: TextRange] = [:]
      for cell in row.cells {
        if let column = order[cell.column], let range = ranges[cell.column] { cells[column] = text.trimmed(range) }
      }
      let number = cells[.number].flatMap { ListNumber.read(text.scalars[$0.start..<$0.end]) }
      let last = found.last?.number ?? 0
      guard let number, number > last, number <= last + 1 + ListNumber.largestGap else {
        log.note(.strayText, at: text.trimmed(range))
        continue
      }
      found.append(ListRow(number: number, range: range, cells: cells))
    }
    return found
  }
}
