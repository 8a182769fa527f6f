/// Writes the main part of a text document.
struct WordBodyWriter {
  let xml: XMLPartWriter
  let file: WordFile

  /// Writes the whole part.
  func write() throws(OfficeDocumentError) {
    try xml.element(
      "w:document", ["xmlns:w": WordNames.word, "xmlns:r": WordNames.relationships]
    ) { () throws(OfficeDocumentError) in
      try xml.element("w:body") { () throws(OfficeDocumentError) in
        try writeBlocks()
        try writeSection()
      }
    }
  }

  private func writeBlocks() throws(OfficeDocumentError) {
    var (breaksPage, followsTable) = (false, false)
    for block in file.blocks {
      switch block {
      case .pageBreak:
        // Two breaks in a row leave a page free.
        if breaksPage { try writeSpacer(breaksPage: true) }
        (breaksPage, followsTable) = (true, false)
        continue
      case .title(let text): try writeParagraph(text, style: WordStyles.title, breaksPage: breaksPage)
      case .heading(let level, let text):
        try writeParagraph(text, style: WordStyles.heading(level), breaksPage: breaksPage)
      case .centred(let text): try writeParagraph(text, style: WordStyles.centred, breaksPage: breaksPage)
      case .paragraph(let text): try writeParagraph(text, style: WordStyles.body, breaksPage: breaksPage)
      case .table(let table):
        // Word joins tables that follow one another.
        if breaksPage || followsTable { try writeSpacer(breaksPage: breaksPage) }
        try WordTableWriter(xml: xml, width: file.textWidth).write(table)
        (breaksPage, followsTable) = (false, true)
        continue
      case .grid(let grid):
        if breaksPage || followsTable { try writeSpacer(breaksPage: breaksPage) }
        try WordGridWriter(xml: xml, width: file.textWidth).write(grid)
        (breaksPage, followsTable) = (false, true)
        continue
      }
      (breaksPage, followsTable) = (false, false)
    }
    // A document can't end with a table.
    if breaksPage || followsTable { try writeSpacer(breaksPage: breaksPage) }
  }

  private func writeParagraph(_ text: String, style: String, breaksPage: Bool) throws(OfficeDocumentError) {
    try xml.element("w:p") { () throws(OfficeDocumentError) in
      try xml.element("w:pPr") { () throws(OfficeDocumentError) in
        try xml.element("w:pStyle", ["w:val": style])
        if breaksPage { try xml.element("w:pageBreakBefore") }
      }
      try WordRunWriter.write(text, to: xml)
    }
  }

  /// Writes an empty paragraph that nobody sees.
  private func writeSpacer(breaksPage: Bool) throws(OfficeDocumentError) {
    try writeParagraph("", style: WordStyles.spacer, breaksPage: breaksPage)
  }

  private func writeSection() throws(OfficeDocumentError) {
    let (size, margins) = (file.pageSize, file.margins)
    func twips(_ millimetres: Int) -> String { String(WordFile.Margins.twips(millimetres)) }
    try xml.element("w:sectPr") { () throws(OfficeDocumentError) in
      try xml.element("w:footerReference", ["w:type": "default", "r:id": WordNames.footerID])
      if size.isLandscape {
        try xml.element(
          "w:pgSz", ["w:w": String(size.width), "w:h": String(size.height), "w:orient": "landscape"])
      } else {
        try xml.element("w:pgSz", ["w:w": String(size.width), "w:h": String(size.height)])
      }
      // The page number stands 7 mm below the text (GB/T 9704-2012, 7.5), as far as the margin has room.
      let footer = twips(max(8, margins.bottom - 12))
      try xml.element(
        "w:pgMar",
        [
          "w:top": twips(margins.top), "w:right": twips(margins.right), "w:bottom": twips(margins.bottom),
          "w:left": twips(margins.left), "w:header": twips(15), "w:footer": footer, "w:gutter": "0",
        ])
    }
  }
}
