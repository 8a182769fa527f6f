internal import OfficeDocuments

/// A table as a page of Word has room for it: columns get the width they need, and long texts share what is left.
struct WordTableLayout {
  /// How many columns of a terminal a line of 五号 holds: 156 mm upright, 257 mm across, less the cells' edges.
  private static let room = (upright: 82, across: 136)
  /// Up to this width a column isn't made narrower.
  private static let narrow = 14
  /// The least width of a column with long texts.
  private static let narrowest = 10
  /// Titles up to this width stay on one line.
  private static let shortTitle = 6
  /// No column asks for more.
  private static let widest = 60
  private static let edge = 2

  private let titles: [String]
  private let rows: [[String]]
  private let isNumeric: [Bool]
  /// The widths of the columns' longest lines below the header.
  private let contents: [Int]
  /// The widths that the columns would like to have.
  private let widths: [Int]

  /// The layout of a table; its notes become one last column.
  init(_ table: TextTable) {
    titles = table.columns.map(\.title) + (table.notesTitle.map { [$0] } ?? [])
    rows = table.rows.map { row in
      table.columns.indices.map { Self.text(table.cell(row, $0)) }
        + (table.notesTitle == nil ? [] : [row.notes.joined(separator: "\n")])
    }
    isNumeric = titles.indices.map { index in
      index < table.columns.count && table.rows.contains { table.cell($0, index).isNumeric }
    }
    var contents = titles.map { _ in 0 }
    for row in rows {
      for (index, text) in row.enumerated() where contents[index] < Self.widest {
        let lines = text.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }
        contents[index] = max(contents[index], lines.max() ?? 0)
      }
    }
    self.contents = contents
    widths = zip(titles, contents).map { min(Self.widest, max(DisplayWidth.columns(of: $0), $1) + Self.edge) }
  }

  /// Whether an upright page is too narrow: columns that can't get narrower take more than half of it, or the long texts
  /// would have hardly more than a few characters a line.
  var isWide: Bool {
    let fixed = widths.filter { $0 <= Self.narrow }.reduce(0, +)
    let long = widths.filter { $0 > Self.narrow }
    let sum = fixed + long.reduce(0, +)
    return sum > Self.room.upright && (Self.room.upright - fixed) < long.count * 24
  }

  /// The table on an upright page or across.
  func table(across isLandscape: Bool) -> WordFile.Table {
    let shares = shares(in: isLandscape ? Self.room.across : Self.room.upright)
    let columns = titles.indices.map { index in
      WordFile.Table.Column(title: titles[index], width: shares[index], isNumeric: isNumeric[index])
    }
    return WordFile.Table(columns: columns, rows: rows)
  }

  /// The columns' widths in tenths of a character. Where all don't fit, titles of narrow columns may take two lines, and
  /// what is left goes to the long ones.
  private func shares(in room: Int) -> [Int] {
    guard widths.reduce(0, +) > room else { return widths.map { max(1, $0 * 10) } }
    let needed = titles.indices.map { index in
      let title = DisplayWidth.columns(of: titles[index])
      let content = max(contents[index], title <= Self.shortTitle ? title : (title + 1) / 2) + Self.edge
      return min(widths[index], widths[index] > Self.narrow ? Self.narrowest : Self.narrow, content)
    }
    let left = room - needed.reduce(0, +)
    let wanting = zip(widths, needed).reduce(0) { $0 + $1.0 - $1.1 }
    guard left > 0, wanting > 0 else { return needed.map { max(1, $0 * 10) } }
    return zip(widths, needed).map { width, need in max(1, need * 10 + (width - need) * 10 * left / wanting) }
  }

  /// Lines stay lines in a cell.
  private static func text(_ cell: TableCell) -> String {
    if case .text(let text) = cell {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { PlainLine.text(String($0), keeping: "\t") }
        .joined(separator: "\n")
    } else {
      cell.line
    }
  }
}
