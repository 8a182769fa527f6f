extension TextTable {
  /// The table as GitHub's Markdown: one line a row, numbers to the right, notes in a row of their own below theirs.
  public var markdown: String {
    let right = columns.indices.map { index in rows.contains { cell($0, index).isNumeric } }
    var text = Self.row(columns.map { Self.escaped($0.title) })
    text += Self.row(right.map { $0 ? "---:" : "---" })
    for row in rows {
      text += Self.row(columns.indices.map { Self.escaped(cell(row, $0).line) })
      guard !row.notes.isEmpty, let last = columns.indices.last else { continue }
      text += Self.row(columns.indices.map { $0 == last ? row.notes.map(Self.escaped).joined(separator: "<br>") : "" })
    }
    return text
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined() + "\n"
  }

  /// The text with everything escaped that Markdown would read as its own signs, HTML included.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainLine.text(text).unicodeScalars {
      if ["\\", "|", "*", "_", "`", "[", "]", "<", ">", "~", "&"].contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
