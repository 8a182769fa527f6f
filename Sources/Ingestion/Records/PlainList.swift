/// A list without a header: a title or a name on every line, alone or behind an identifier and a tab.
struct PlainList: Sendable {
  /// One entry.
  struct Entry: Hashable, Sendable {
    /// Empty when the list has none.
    let id: String
    /// The title or name.
    let text: String
    /// The line, from 1: in a document the row or the paragraph.
    let line: Int
    /// The column where `text` begins, from 1: in Unicode scalars, or that of the document.
    let column: Int
  }

  /// The entries in the order of the file.
  private(set) var entries: [Entry]

  /// The entries of `text`; nil when its lines aren't of this form: some have tabs elsewhere, or all have equally many
  /// commas, as a table has whose header isn't known.
  init?(parsing text: String) {
    self.init(lines: TextLines.all(in: text).enumerated().lazy.map { (number: $0.offset + 1, text: $0.element) })
  }

  /// The entries of the rows of a table in a document, all in one column; nil when they aren't of this form.
  init?(_ table: Table) {
    let cells = table.allRows.flatMap(\.cells)
    guard let column = cells.first?.column, cells.allSatisfy({ $0.column == column }) else { return nil }
    self.init(lines: cells.filter { !$0.isRepeated }.map { (number: $0.line, text: $0.text[...]) })
    entries = entries.map { Entry(id: $0.id, text: $0.text, line: $0.line, column: column) }
  }

  /// The entries of numbered lines.
  init?(lines: some Sequence<(number: Int, text: Substring)>) {
    var entries: [Entry] = []
    for (number, line) in lines {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let texts = cells.map { CellText.cleaned(String($0)) }
      if texts.allSatisfy(\.isEmpty) { continue }
      let hasID = texts.count == 2 && Self.isIdentifier(texts[0])
      guard texts.count == 1 || hasID else { return nil }
      let column = hasID ? cells[0].unicodeScalars.count + 2 : 1
      entries.append(Entry(id: hasID ? texts[0] : "", text: texts[texts.count - 1], line: number, column: column))
    }
    let identified = entries.count { !$0.id.isEmpty }
    guard identified == 0 || identified == entries.count else { return nil }
    guard Set(entries.map(\.id)).count == max(1, identified) || entries.isEmpty else { return nil }
    self.entries = entries
    if looksLikeTable { return nil }
  }

  /// Whether the entries are short texts rather than prose: nearly all with letters, at most 200 characters long, and
  /// without the marks that end sentences. The shares are loose enough for a stray line among twenty.
  var isPlausible: Bool {
    share { !Self.isProse($0) && $0.unicodeScalars.contains(where: \.properties.isAlphabetic) } > 0.95
  }

  /// Whether the entries are titles of achievements: most are long, contain a word that titles are full of, and don't
  /// end as names of units do. Measured: of 12,981 registered titles 98 % are that long, 85 % have such a word and none
  /// ends so; of 9,264 units 93, 40 and 95 %, of 23,417 keywords 19, 36 and 0 %.
  func looksLikeTitles(_ aliases: RecordFieldAliases) -> Bool {
    share { $0.unicodeScalars.count >= 8 } >= 0.8
      && share { text in aliases.titleWords.contains { text.contains($0) } } >= 0.5
      && share { text in aliases.unitEndings.contains { text.hasSuffix($0) } } <= 0.2
  }

  private func share(_ isSo: (String) -> Bool) -> Double {
    Double(entries.count { isSo($0.text) }) / Double(max(1, entries.count))
  }

  private var looksLikeTable: Bool {
    let commas = Set(entries.map { entry in entry.text.utf8.count { $0 == 0x2C } })
    return entries.count > 1 && commas.count == 1 && commas != [0]
  }

  private static func isProse(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let endsSentence = scalars.last.map { "；：！？，.;:{}[]".unicodeScalars.contains($0) } ?? false
    return endsSentence || scalars.count > 200 || scalars.contains("。")
  }

  private static func isIdentifier(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || "-_.:".utf8.contains(byte)
      } && text.utf8.contains { (0x30...0x39).contains($0) }
  }
}
