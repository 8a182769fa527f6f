internal import SupplyDemand

extension RecordListReader {
  /// The rows of the lists of `kind` in a document.
  func rows(of document: ListDocument, as kind: RecordKind) throws(IngestionError) -> RecordRows {
    switch document.content {
    case .text(let text): try rows(of: text, as: kind, file: document.file)
    case .tables(let tables, let paragraphs): try rows(of: tables, paragraphs, as: kind, file: document.file)
    }
  }

  private func rows(of text: String, as kind: RecordKind, file: String) throws(IngestionError) -> RecordRows {
    switch ListForm(of: text, as: kind, file: file, aliases: aliases) {
    case .jsonLines:
      let rows = RecordRows(jsonLines: text, kind: kind, file: file, aliases: aliases)
      let field = ListField.required(by: kind)
      if !rows.rows.isEmpty, !rows.rows.contains(where: { $0.values[field] != nil }) {
        throw .missingColumn(file: file, kind: kind, field: field.rawValue, found: names(inJSONLines: text))
      }
      return rows
    case .table(let table, let above): return rows(of: table, above: above, as: kind)
    case .plain(let list): return RecordRows(list, kind: kind, file: file)
    case .unknown(let firstRow): throw missingColumn(firstRow, as: kind, file: file)
    }
  }

  private func rows(of table: Table, above: [Table.Row], as kind: RecordKind) -> RecordRows {
    var rows = RecordRows(table, kind: kind, aliases: aliases)
    // The title of a list in a document is no trouble.
    let strays = above.filter { table.part == nil || !$0.isTitle }.flatMap(\.cells)
    rows.findings += strays.filter { !CellText.cleaned($0.text).isEmpty && !isGroup($0, of: table) }.map {
      Finding(.strayText, at: table.location(of: $0), quoting: ContactDetails.redacted($0.text))
    }
    return rows
  }

  private func isGroup(_ cell: Table.Cell, of table: Table) -> Bool {
    table.part != nil && table.groups[cell.column - 1] == cell.text
  }

  private func rows(
    of tables: [Table], _ paragraphs: [ListDocument.Paragraph], as kind: RecordKind, file: String
  ) throws(IngestionError) -> RecordRows {
    var rows = RecordRows()
    var others: [Finding] = []
    let lists = self.tables(tables, as: kind)
    for table in tables {
      guard let part = table.part, lists.contains(part),
        case .table(let list, let above)? = ListForm.header(in: table, kind: kind, aliases: aliases)
      else {
        if let finding = leftOut(table) { others.append(finding) }
        continue
      }
      let more = self.rows(of: list, above: above, as: kind)
      rows.rows += more.rows
      rows.findings += more.findings
    }
    if !lists.isEmpty {
      rows.findings += others
      return rows
    }
    if let plain = plainList(tables, paragraphs) {
      return RecordRows(plain.list, kind: kind, file: file, part: plain.part)
    }
    throw missingColumn(tables.first?.header?.cells.map(\.text) ?? [], as: kind, file: file)
  }

  /// A sheet or table that isn't read; nil when there is nothing on it, or when it only says what our own lists are.
  private func leftOut(_ table: Table) -> Finding? {
    guard let part = table.part, let header = table.header,
      !AboutSheet.isOne(header: header.cells.map { CellText.cleaned($0.text) }.filter { !$0.isEmpty })
    else { return nil }
    return Finding(
      .partLeftOut, at: ListLocation(file: table.file, part: part),
      quoting: ContactDetails.redacted(header.cells.first { !$0.text.isEmpty }?.text ?? ""))
  }

  /// The plain list that a document is: its one sheet has one column, or it has no tables and lines of text.
  func plainList(
    _ tables: [Table], _ paragraphs: [ListDocument.Paragraph]
  ) -> (list: PlainList, part: ListLocation.Part)? {
    if tables.isEmpty {
      let lines = paragraphs.map { (number: $0.number, text: $0.text[...]) }
      return PlainList(lines: lines).flatMap { $0.entries.isEmpty ? nil : ($0, .paragraphs) }
    }
    let filled = tables.filter { $0.header != nil }
    guard filled.count == 1, let table = filled.first, let part = table.part else { return nil }
    return PlainList(table).flatMap { $0.entries.isEmpty ? nil : ($0, part) }
  }

  private func missingColumn(_ firstRow: [String], as kind: RecordKind, file: String) -> IngestionError {
    if firstRow.isEmpty { return .emptyFile(file) }
    let found = firstRow.prefix(20).map(ContactDetails.redacted)
    return .missingColumn(file: file, kind: kind, field: ListField.required(by: kind).rawValue, found: found)
  }

  /// The names of the members of the first hundred objects, in their order.
  func names(inJSONLines text: String) -> [String] {
    var names: [String] = []
    for line in JSONLine.all(in: text, file: "").prefix(100) {
      guard case .members(let members) = line.content else { continue }
      names += members.map(\.name)
    }
    return ListCell.unique(names)
  }
}
