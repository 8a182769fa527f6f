internal import SupplyDemand

/// The rows of a list, whatever its form, with what was wrong on the way to them.
struct RecordRows: Sendable {
  /// The rows in the order of the file.
  var rows: [RecordRow] = []
  /// Trouble with the form, in the order of the file.
  var findings: [Finding] = []
  /// How many lines or objects couldn't become rows.
  var unreadable = 0

  /// No rows.
  init() {}

  /// The rows of a list without a header: the one field that records of `kind` need, and an identity where it stands.
  init(_ list: PlainList, kind: RecordKind, file: String, part: ListLocation.Part? = nil) {
    let field = ListField.required(by: kind)
    rows = list.entries.map { entry in
      func cell(_ text: String, _ column: Int) -> RecordRow.Value {
        RecordRow.Value(texts: [text], isList: false, note: "", line: entry.line, column: column)
      }
      let line = ListLocation(file: file, part: part, line: entry.line, column: part == nil ? 1 : nil)
      var row = RecordRow(location: line)
      row.values[field] = [cell(entry.text, entry.column)]
      if !entry.id.isEmpty { row.values[.id] = [cell(entry.id, 1)] }
      return row
    }
  }

  /// The rows of a table.
  init(_ table: Table, kind: RecordKind, aliases: RecordFieldAliases) {
    guard let header = table.header else { return }
    let columns = ListColumns(header, of: table, kind: kind, aliases: aliases)
    findings = table.findings
    noteUnknownColumns(of: table, header, columns)
    for row in table.rows {
      if let title = Self.title(row, in: table) {
        let quoted = ContactDetails.redacted(title.text)
        findings.append(Finding(.strayText, at: table.location(of: title), quoting: quoted))
        continue
      }
      if table.part == nil { checkWidth(of: row, header: header, file: table.file) }
      rows.append(Self.row(row, of: table, columns: columns))
    }
  }

  /// The one cell of a row of a document that has any text, when it goes over several columns: a title between the rows.
  private static func title(_ row: Table.Row, in table: Table) -> Table.Cell? {
    guard table.part != nil, row.isTitle else { return nil }
    return row.cells.first { $0.columnSpan > 1 && !CellText.cleaned($0.text).isEmpty }
  }

  private mutating func noteUnknownColumns(of table: Table, _ header: Table.Row, _ columns: ListColumns) {
    var used: Set<Int> = []
    for row in table.rows {
      for (index, cell) in row.cells.enumerated() {
        let position = table.position(of: cell, at: index)
        if columns[position] == nil, !used.contains(position), !CellText.cleaned(cell.text).isEmpty {
          used.insert(position)
        }
      }
    }
    var named: Set<Int> = []
    for (index, cell) in header.cells.enumerated() {
      let position = table.position(of: cell, at: index)
      named.insert(position)
      guard columns[position] == nil, used.contains(position) || !CellText.cleaned(cell.text).isEmpty else { continue }
      findings.append(
        Finding(.unknownColumn, at: table.location(of: cell), quoting: ContactDetails.redacted(cell.text)))
    }
    // Rows of a text that are longer than the header are told of one by one.
    guard let part = table.part else { return }
    for position in used.subtracting(named).sorted() {
      let place = ListLocation(file: table.file, part: part, line: header.line, column: position + 1)
      findings.append(Finding(.unknownColumn, at: place, quoting: ""))
    }
  }

  private static func row(_ row: Table.Row, of table: Table, columns: ListColumns) -> RecordRow {
    var read = RecordRow(location: table.location(of: row))
    for (index, cell) in row.cells.enumerated() {
      guard let column = columns[table.position(of: cell, at: index)], column.field != .ignored else { continue }
      let list = column.field.holdsList ? ListCell.array(in: cell.text) : nil
      let text = table.part == nil ? CellText.unguarded(cell.text) : cell.text
      let value = RecordRow.Value(
        texts: list ?? [text], isList: list != nil, note: column.note, line: cell.line, column: cell.column)
      read.values[column.field, default: []].append(value)
    }
    return read
  }

  /// Blank cells behind the last column are how spreadsheets pad rows, and no finding.
  private mutating func checkWidth(of row: Table.Row, header: Table.Row, file: String) {
    let filled = row.cells.lastIndex { !CellText.cleaned($0.text).isEmpty }.map { $0 + 1 } ?? 0
    let found = row.cells.count < header.cells.count ? row.cells.count : max(filled, header.cells.count)
    guard found != header.cells.count else { return }
    findings.append(
      Finding(
        .cellCount, at: ListLocation(file: file, line: row.line, column: 1), quoting: "",
        facts: [String(found), String(header.cells.count)]))
  }
}
