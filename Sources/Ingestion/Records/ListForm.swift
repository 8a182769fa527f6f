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

  /// The form in which `text` would be a list of `kind`.
  init(of text: String, as kind: RecordKind, file: String, aliases: RecordFieldAliases) {
    if Self.isJSONLines(text) {
      self = .jsonLines
      return
    }
    // A single column has no delimiter; a tab is what least likely stands in one by chance.
    let table = Table(parsing: text, delimiter: Delimiter.sniffed(in: text) ?? .tab, file: file)
    if let found = Self.header(in: table, kind: kind, aliases: aliases) {
      self = found
    } else if let list = PlainList(parsing: text), !list.entries.isEmpty {
      self = .plain(list)
    } else {
      self = .unknown(firstRow: table.header?.cells.map(\.text) ?? [])
    }
  }

  /// Whether the first character that can be seen opens an object.
  static func isJSONLines(_ text: String) -> Bool {
    text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" } == "{"
  }

  /// The table from its header on: the first of the top rows that names the field records of `kind` need. Below the
  /// first row a header has to name another field as well, since a title may be called like a column.
  private static func header(in table: Table, kind: RecordKind, aliases: RecordFieldAliases) -> ListForm? {
    guard let first = table.header else { return nil }
    let required = ListField.required(by: kind)
    let top = [first] + table.rows.prefix(rowsAboveHeader)
    for (index, row) in top.enumerated() {
      let fields = row.cells.compactMap { aliases.field(HeaderName($0.text), in: kind) }
      guard fields.contains(required), index == 0 || fields.count > 1 else { continue }
      return index == 0
        ? .table(table, above: []) : .table(table.beginning(atRow: index - 1), above: Array(top.prefix(index)))
    }
    return nil
  }
}
