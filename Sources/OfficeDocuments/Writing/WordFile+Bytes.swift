extension WordFile {
  /// The bytes of the .docx file, the same for the same document.
  ///
  /// - Returns: A zip archive.
  /// - Throws: `OfficeDocumentError.invalidContent` when a heading's level isn't 1…3, a table has no or too many columns, or
  ///   a row has not as many cells as the table has columns; `writingFailed` when memory runs out.
  /// - Complexity: Linear in the length of all texts.
  public func bytes() throws(OfficeDocumentError) -> [UInt8] {
    try check()
    return try ArchiveWriter.bytes([
      ("[Content_Types].xml", try XMLPartWriter.bytes(WordPackageParts.writeContentTypes)),
      ("_rels/.rels", try XMLPartWriter.bytes(WordPackageParts.writePackageRelationships)),
      (
        "docProps/core.xml",
        try XMLPartWriter.bytes { xml throws(OfficeDocumentError) in
          try WordPackageParts.writeProperties(of: self, to: xml)
        }
      ),
      (
        "word/document.xml",
        try XMLPartWriter.bytes { xml throws(OfficeDocumentError) in
          try WordBodyWriter(xml: xml, file: self).write()
        }
      ),
      ("word/_rels/document.xml.rels", try XMLPartWriter.bytes(WordPackageParts.writeDocumentRelationships)),
      ("word/styles.xml", try XMLPartWriter.bytes(WordStyles.write)),
      ("word/settings.xml", try XMLPartWriter.bytes(WordPackageParts.writeSettings)),
      ("word/fontTable.xml", try XMLPartWriter.bytes(WordPackageParts.writeFonts)),
      ("word/footer1.xml", try XMLPartWriter.bytes(WordPackageParts.writeFooter)),
    ])
  }

  private func check() throws(OfficeDocumentError) {
    for block in blocks {
      switch block {
      case .heading(let level, _) where !(1...3).contains(level):
        throw .invalidContent(reason: "a heading has the level \(level), and levels are 1 to 3")
      case .table(let table): try Self.check(table)
      case .grid(let grid): _ = try GridLayout(grid)
      case .title, .heading, .centred, .paragraph, .pageBreak: continue
      }
    }
  }

  private static func check(_ table: Table) throws(OfficeDocumentError) {
    guard (1...Table.columnLimit).contains(table.columns.count) else {
      throw .invalidContent(
        reason: "a table has \(table.columns.count) columns, and tables have 1 to \(Table.columnLimit)")
    }
    guard table.columns.allSatisfy({ (1...10_000).contains($0.width) }) else {
      throw .invalidContent(reason: "a column's share of the width isn't between 1 and 10000")
    }
    for (index, row) in table.rows.enumerated() where row.count != table.columns.count {
      throw .invalidContent(
        reason: "row \(index + 1) of a table has \(row.count) cells for \(table.columns.count) columns")
    }
  }
}
