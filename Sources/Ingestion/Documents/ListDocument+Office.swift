internal import OfficeDocuments
internal import SupplyDemand

extension ListDocument {
  /// The sheets of a workbook that aren't hidden.
  init(_ workbook: Spreadsheet, file: String) throws(OfficeDocumentError) {
    var tables: [Table] = []
    var findings = Self.findings(workbook.facts, file: file)
    for sheet in workbook.sheets where !sheet.rows.isEmpty {
      let part = ListLocation.Part.sheet(sheet.name)
      guard !sheet.isHidden else {
        findings.append(
          Finding(
            .hiddenSheet, at: ListLocation(file: file, part: part), quoting: ContactDetails.redacted(sheet.name)))
        continue
      }
      var rows = SpannedRows(part: part, file: file)
      try rows.add(sheet)
      tables.append(Table(file: file, part: part, rows: rows.rows, findings: rows.findings))
    }
    self.init(file: file, content: .tables(tables, paragraphs: []), findings: findings)
  }

  /// The tables and paragraphs of a text document.
  init(_ document: WordDocument, file: String) throws(OfficeDocumentError) {
    var tables: [Table] = []
    for table in document.tables {
      var rows = SpannedRows(part: .table(table.number), file: file)
      try rows.add(table)
      tables.append(Table(file: file, part: .table(table.number), rows: rows.rows, findings: []))
    }
    let paragraphs = document.paragraphs.map { Paragraph(number: $0.number, text: $0.text) }
    self.init(
      file: file, content: .tables(tables, paragraphs: paragraphs), findings: Self.findings(document.facts, file: file))
  }

  private static func findings(_ facts: PackageFacts, file: String) -> [Finding] {
    let place = ListLocation(file: file)
    let kinds: [(has: Bool, kind: FindingKind)] = [
      (facts.hasMacros, .documentMacros), (facts.hasExternalLinks, .externalLinks),
      (facts.hasEmbeddedObjects, .embeddedObjects),
    ]
    return kinds.filter(\.has).map { Finding($0.kind, at: place, quoting: file) }
  }
}
