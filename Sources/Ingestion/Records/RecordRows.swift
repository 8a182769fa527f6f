internal import SupplyDemand

/// The rows of a list, whatever its form, with what was wrong on the way to them.
struct RecordRows: Sendable {
  /// The rows in the order of the file.
  var rows: [RecordRow] = []
  /// Trouble with the form, in the order of the file.
  var findings: [Finding] = []
  /// How many lines or objects couldn't become rows.
  var unreadable = 0

  /// The rows of a list without a header: the one field that records of `kind` need, and an identity where it stands.
  init(_ list: PlainList, kind: RecordKind) {
    let field = ListField.required(by: kind)
    rows = list.entries.map { entry in
      var row = RecordRow(line: entry.line)
      row.values[field] = [Self.cell(entry.text, entry.line, entry.column)]
      if !entry.id.isEmpty { row.values[.id] = [Self.cell(entry.id, entry.line, 1)] }
      return row
    }
  }

  /// The rows of a table.
  init(_ table: Table, kind: RecordKind, aliases: RecordFieldAliases) {
    guard let header = table.header else { return }
    let names = header.cells.map { HeaderName($0.text) }
    let fields = names.map { aliases.field($0, in: kind) }
    findings = table.findings
    for (index, cell) in header.cells.enumerated() where fields[index] == nil {
      let isUsed = table.rows.contains { index < $0.cells.count && !CellText.cleaned($0.cells[index].text).isEmpty }
      guard isUsed || !CellText.cleaned(cell.text).isEmpty else { continue }
      findings.append(
        Finding(.unknownColumn, at: table.location(of: cell), quoting: ContactDetails.redacted(cell.text)))
    }
    for row in table.rows {
      checkWidth(of: row, header: header, file: table.file)
      rows.append(Self.row(row, names: names, fields: fields))
    }
  }

  private static func row(_ row: Table.Row, names: [HeaderName], fields: [ListField?]) -> RecordRow {
    var read = RecordRow(line: row.line)
    for (index, cell) in row.cells.enumerated() where index < fields.count {
      guard let field = fields[index], field != .ignored else { continue }
      let value = RecordRow.Value(
        texts: [cell.text], isList: false, note: names[index].note, line: cell.line, column: cell.column)
      read.values[field, default: []].append(value)
    }
    return read
  }

  private static func cell(_ text: String, _ line: Int, _ column: Int) -> RecordRow.Value {
    RecordRow.Value(texts: [text], isList: false, note: "", line: line, column: column)
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
