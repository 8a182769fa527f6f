internal import SupplyDemand

/// The form a list has: JSON Lines, a table, or plain lines.
enum ListForm: Sendable {
  case jsonLines
  /// Rows below a header that has the field records need, and whatever stands above the header.
  case table(Table, above: [Table.Row])
  case plain(PlainList)
  /// None of these; the first row's cells.
  case unknown(firstRow: [String])

  /// How many rows may stand above a table's header: a title, a date, a unit.
  private static let rowsAboveHeader = 4
  /// In bytes, the longest that a column's name may be with all that brackets say of it: what is longer is text, and isn't
  /// looked up for every kind of list.
  private static let longestName = 2000

  /// The form in which `text` would be a list of `kind`.
  init(of text: String, as kind: RecordKind, file: String, aliases: RecordFieldAliases) {
    if Self.isJSONLines(text) {
      self = .jsonLines
      return
    }
    let table = Table(parsing: text, delimiter: Self.delimiters(of: text)[0], file: file)
    if let found = Self.header(in: table, kind: kind, aliases: aliases)
      ?? Self.delimiters(of: text).dropFirst().lazy.compactMap({ delimiter in
        Self.header(in: Table(parsing: text, delimiter: delimiter, file: file), kind: kind, aliases: aliases)
      }).first
    {
      self = found
    } else if let list = PlainList(parsing: text), !list.entries.isEmpty {
      self = .plain(list)
    } else {
      self = .unknown(firstRow: table.header?.cells.map(\.text) ?? [])
    }
  }

  /// The delimiters that the text may use, at least one: those of its first lines, each once. A title above the header has
  /// none, or another. A single column has none either; a tab is what least likely stands in one by chance.
  private static func delimiters(of text: String) -> [Delimiter] {
    var found: [Delimiter] = []
    var rest = Substring(text)
    for place in 0...rowsAboveHeader {
      let delimiter =
        Delimiter.sniffed(in: String(decoding: rest.utf8.prefix(8192), as: UTF8.self)) ?? (place == 0 ? .tab : nil)
      if let delimiter, !found.contains(delimiter) { found.append(delimiter) }
      guard let end = rest.utf8.firstIndex(of: 0x0A) else { break }
      rest = rest[rest.utf8.index(after: end)...]
    }
    return found
  }

  /// Whether the first character that can be seen opens an object.
  static func isJSONLines(_ text: String) -> Bool {
    text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" } == "{"
  }

  /// The table from its header on: the first of the top rows that names the field records of `kind` need. Below the
  /// first row a header has to name another field as well, since a title may be called like a column.
  static func header(in table: Table, kind: RecordKind, aliases: RecordFieldAliases) -> ListForm? {
    let required = ListField.required(by: kind)
    let top = Array(table.allRows.prefix(rowsAboveHeader + 1))
    for (index, row) in top.enumerated() {
      // In a document a single cell above rows of several is a title.
      if table.part != nil, row.isTitle, !top.allSatisfy(\.isTitle) { continue }
      let header = table.part == nil ? row : HeaderBlock(top[index...], above: nil).header
      let fields = header.cells.compactMap { cell in
        cell.text.utf8.count > longestName ? nil : aliases.field(HeaderName(cell.text), in: kind)
      }
      guard fields.contains(required), index == 0 || Set(fields).count > 1 else { continue }
      return .table(table.beginning(atRow: index), above: Array(top.prefix(index)))
    }
    return nil
  }
}
