/// A column of a sheet as its content asks for it.
struct SheetColumn: Hashable, Sendable {
  /// The header.
  let title: String
  /// The width in digits of the default font, East Asian wide characters counting 2.
  let width: Int
  /// Whether texts go on in a next line of their cell: they have lines, or don't fit.
  let wraps: Bool

  /// The widest a column gets; longer texts wrap.
  static let widest = 60
  /// What a cell's edges take, and beside them the header's button.
  private static let margin = (cell: 2, header: 4)

  /// The columns of `table`, the notes last where it has any. When they are too wide together to be read beside one another,
  /// long texts wrap earlier.
  static func columns(of table: TextTable) -> [SheetColumn] {
    let columns = natural(table)
    let limits = [widest, 45, 36, 30]
    let limit = limits.first { limit in columns.reduce(0) { $0 + min($1.width, limit) } <= roomyWidth }
    return columns.map { $0.narrowed(to: limit ?? 30) }
  }

  /// Lists wider than this are printed too small to read.
  private static let roomyWidth = 200

  private func narrowed(to limit: Int) -> SheetColumn {
    width > limit ? SheetColumn(title: title, width: limit, wraps: true) : self
  }

  /// How many lines a text takes in the column.
  func lineCount(of text: String) -> Int {
    guard wraps else { return 1 }
    // Chinese characters are a tenth wider than two digits, and one that doesn't fit at a line's end leaves room there.
    let room = max(1, (width - 2) * 10 / 11)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      count + max(1, (DisplayWidth.columns(of: String(line)) + room - 1) / room)
    }
  }

  private static func natural(_ table: TextTable) -> [SheetColumn] {
    let cells = table.columns.indices.map { index in
      measured(table.columns[index].title, table.rows.lazy.map { text(table.cell($0, index)) })
    }
    guard let title = table.notesTitle else { return cells }
    let notes = measured(title, table.rows.lazy.map { $0.notes.joined(separator: "\n") })
    return cells + [SheetColumn(title: title, width: notes.width, wraps: true)]
  }

  private static func text(_ cell: TableCell) -> String {
    if case .text(let text) = cell { text } else { cell.line }
  }

  private static func measured(_ title: String, _ texts: some Sequence<String>) -> SheetColumn {
    var width = DisplayWidth.columns(of: title) + margin.header
    var wraps = false
    for text in texts {
      let (lineWidth, hasLines) = measured(text)
      width = max(width, lineWidth + margin.cell)
      wraps = wraps || hasLines || lineWidth + margin.cell > widest
      if wraps, width >= widest { break }
    }
    return SheetColumn(title: title, width: min(width, widest), wraps: wraps)
  }

  /// The width of the widest line of `text`, and whether it has more than one.
  private static func measured(_ text: String) -> (width: Int, hasLines: Bool) {
    var (widestLine, line) = (0, 0)
    var hasLines = false
    for scalar in text.unicodeScalars {
      if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) {
        hasLines = true
        line = 0
      } else {
        line += DisplayWidth.columns(of: scalar)
        widestLine = max(widestLine, line)
      }
    }
    return (widestLine, hasLines)
  }
}
