internal import OfficeDocuments
internal import SupplyDemand

extension FormRow {
  /// The rows of a document in order: each paragraph, and each row of each table with the cells that reach down into it. A
  /// cell with tables in it is no cell: its paragraphs and the rows of those tables are, in their order.
  ///
  /// - Complexity: Linear in the cells, times the depth of tables within tables.
  static func rows(of document: WordDocument, file: String) -> [FormRow] {
    var inner: [WordTable.Place: [WordTable]] = [:]
    for table in document.tables { if let place = table.outer { inner[place, default: []].append(table) } }
    return document.blocks.flatMap { block -> [FormRow] in
      switch block {
      case .paragraph(let paragraph):
        let place = ListLocation(file: file, part: .paragraphs, line: paragraph.number)
        let cell = Cell(text: paragraph.text, location: place, columns: 1...1, hasPicture: paragraph.hasPicture)
        return [FormRow(table: nil, cells: [cell], above: [])]
      case .table(let table):
        return table.outer == nil ? rows(of: table, inner: inner, file: file) : []
      }
    }
  }

  private static func rows(of table: WordTable, inner: [WordTable.Place: [WordTable]], file: String) -> [FormRow] {
    var above: [WordCell] = []
    return table.rows.enumerated().flatMap { index, cells -> [FormRow] in
      let number = index + 1
      above.removeAll { $0.row + $0.rowSpan <= number }
      let reaching = above
      above += cells.filter { $0.rowSpan > 1 }
      func cell(_ cell: WordCell, _ text: String) -> Cell {
        Cell(
          text: text,
          location: ListLocation(file: file, part: .table(table.number), line: number, column: cell.column),
          columns: cell.column...(cell.column + cell.columnSpan - 1), hasPicture: cell.hasPicture)
      }
      var rows: [FormRow] = []
      var plain: [Cell] = []
      for one in cells {
        let tables = inner.first {
          $0.key.table == table.number && $0.key.row == one.row && $0.key.column == one.column
        }?.value
        guard let tables else {
          plain.append(cell(one, one.text))
          continue
        }
        for piece in pieces(of: one.paragraphs, tables: tables[...]) {
          switch piece {
          case .text(let text): rows.append(FormRow(table: table.number, cells: [cell(one, text)], above: []))
          case .table(let table): rows += Self.rows(of: table, inner: inner, file: file)
          }
        }
      }
      return [FormRow(table: table.number, cells: plain, above: reaching.map { cell($0, $0.text) })] + rows
    }
  }

  private enum Piece {
    case text(String)
    case table(WordTable)
  }

  /// The paragraphs of a cell with its tables in their places: a table begins where its own paragraphs follow one another.
  private static func pieces(of paragraphs: [String], tables: ArraySlice<WordTable>) -> [Piece] {
    var pieces: [Piece] = []
    var tables = tables
    var index = 0
    while index < paragraphs.count {
      let own = tables.first.map { $0.rows.joined().flatMap(\.paragraphs) } ?? []
      if let table = tables.first, paragraphs[index...].starts(with: own) {
        pieces.append(.table(table))
        tables.removeFirst()
        index += max(own.count, 1)
      } else {
        pieces.append(.text(paragraphs[index]))
        index += 1
      }
    }
    return pieces + tables.map(Piece.table)
  }
}
