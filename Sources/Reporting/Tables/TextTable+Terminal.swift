extension TextTable {
  /// The table in aligned columns, two spaces apart, a line of dashes below the header, notes indented below their row.
  ///
  /// Every line ends with a newline and none with spaces; without rows there is only the header.
  public var terminalText: String {
    let header = columns.map { PlainLine.text($0.title) }
    let lines = rows.map { row in
      columns.indices.map { index in
        let line = cell(row, index).line
        return columns[index].maximumWidth.map { DisplayWidth.truncated(line, to: $0) } ?? line
      }
    }
    let widths = columns.indices.map { index in
      lines.reduce(DisplayWidth.columns(of: header[index])) { max($0, DisplayWidth.columns(of: $1[index])) }
    }
    let right = columns.indices.map { index in rows.contains { cell($0, index).isNumeric } }
    var text = Self.aligned(header, widths, right)
    text += Self.aligned(widths.map { String(repeating: "-", count: $0) }, widths, right)
    for (row, line) in zip(rows, lines) {
      text += Self.aligned(line, widths, right)
      text += row.notes.map { "    " + PlainLine.text($0) + "\n" }.joined()
    }
    return text
  }

  private static func aligned(_ cells: [String], _ widths: [Int], _ right: [Bool]) -> String {
    var line = cells.indices.map { index in
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.columns(of: cells[index])))
      return right[index] ? padding + cells[index] : cells[index] + padding
    }.joined(separator: "  ")
    while line.hasSuffix(" ") { line.removeLast() }
    return line + "\n"
  }
}
