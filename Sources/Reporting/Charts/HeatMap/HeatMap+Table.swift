extension HeatMap {
  /// The same rows and columns, each cell with its text and its percentage.
  public func table(in language: Language) -> TextTable {
    TextTable(
      columns: [TextTable.Column(rowTitle[language])] + columns.map { TextTable.Column($0) },
      rows: rows.map { row in
        TextTable.Row(
          [.text(row.label)]
            + columns.indices.map { index in
              guard index < row.cells.count, let cell = row.cells[index] else { return .empty }
              return .text(Self.text(of: cell, in: language))
            })
      })
  }

  /// A row for each cell that isn't blank: its row and column, its share in full, its text and its note.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [rowTitle, columnTitle, measure, ChartWords.count, ChartWords.summary]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: filled.map { row, column, cell in
        TextTable.Row([
          .text(rows[row].label), .text(columns[column]), .share(cell.share), .text(cell.text), .text(cell.note),
        ])
      })
  }

  /// A cell's text with its percentage.
  private static func text(of cell: Cell, in language: Language) -> String {
    let percentage = ChartWords.percentage(cell.share, in: language)
    return cell.text.isEmpty ? percentage : cell.text + Words("（\(percentage)）", " (\(percentage))")[language]
  }
}
