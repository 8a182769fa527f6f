/// Reads a workbook's part and what it leads to: styles, shared strings, worksheets.
struct WorkbookReader {
  private struct Entry {
    let name: String
    let isHidden: Bool
    let relationship: String
  }

  private let package: OfficePackage
  private let relationships: [Relationship]
  private var entries: [Entry] = []
  private var system = DateSystem.from1900

  /// Reads the list of sheets.
  init(_ package: OfficePackage) throws(OfficeDocumentError) {
    self.package = package
    relationships = try Relationship.all(of: package.mainPart, in: package.archive)
    let xml = try XMLPartReader(package.archive.part(package.mainPart))
    var (found, dates): ([Entry], DateSystem) = ([], .from1900)
    try xml.readRoot { () throws(OfficeDocumentError) in
      if xml.name == "workbookPr", ["1", "true", "on"].contains(xml.attribute("date1904")) { dates = .from1904 }
      guard xml.name == "sheets" else { return }
      try xml.forEachChild { () throws(OfficeDocumentError) in
        guard xml.name == "sheet" else { return }
        try package.archive.budget.spendPiece(in: xml.part.name)
        let state = xml.attribute("state") ?? "visible"
        found.append(
          Entry(
            name: xml.attribute("name") ?? "", isHidden: state != "visible", relationship: xml.attribute("id") ?? ""))
      }
    }
    (entries, system) = (found, dates)
  }

  /// The worksheets in the workbook's order.
  func sheets() throws(OfficeDocumentError) -> [Sheet] {
    let styles = try part("styles").map { part throws(OfficeDocumentError) in try DateStyles(part) } ?? DateStyles()
    let strings = try part("sharedStrings").map { part throws(OfficeDocumentError) in try SharedStrings(part) }
    let related = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    var sheets: [Sheet] = []
    for entry in entries {
      guard let related = related[entry.relationship], !related.isExternal else {
        throw .missingPart(PartName.quoted("sheet \(entry.name)"))
      }
      // Sheets of charts, dialogues and macros have no cells for people to read.
      guard related.kind == "worksheet" else { continue }
      let context = CellContext(styles: styles, strings: strings?.texts ?? [], system: system)
      let reader = try SheetReader(package.archive.part(related.target), context)
      sheets.append(
        Sheet(name: entry.name, isHidden: entry.isHidden, rows: reader.rows, mergedRanges: reader.mergedRanges))
    }
    return sheets
  }

  private func part(_ kind: String) throws(OfficeDocumentError) -> ArchivePart? {
    guard let target = relationships.first(where: { $0.kind == kind && !$0.isExternal })?.target else { return nil }
    return package.archive.hasPart(target) ? try package.archive.part(target) : nil
  }
}
