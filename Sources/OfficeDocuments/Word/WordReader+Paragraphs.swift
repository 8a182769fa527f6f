extension WordReader {
  /// Reads a paragraph: in a cell it belongs to the cell, else it is a block.
  func readParagraph() throws(OfficeDocumentError) {
    // A paragraph in a paragraph is no text box's and against the rules: its text joins the outer one's.
    guard paragraph == nil else { return try walk() }
    try xml.part.budget.spendPiece(in: xml.part.name)
    let isInCell = tables.last?.cell != nil
    let slot = isInCell ? reserveCellParagraph() : 0
    let (order, number) = isInCell ? (0, 0) : (nextOrder(), nextParagraphNumber())
    paragraph = ParagraphDraft()
    try walk()
    fields.endParagraph()
    guard let read = paragraph else { return }
    paragraph = nil
    if isInCell {
      setCellParagraph(read, slot)
    } else {
      let block = WordParagraph(number: number, text: read.text, hasPicture: read.hasPicture)
      keep(.paragraph(block), order: order)
    }
  }

  /// Reads a text box: its paragraphs stand by themselves, after the one it hangs on.
  func readTextBox() throws(OfficeDocumentError) {
    for index in drawings.indices { drawings[index].hasTextBox = true }
    let outer = (paragraph, fields, drawings, checkBox)
    (paragraph, fields, drawings, checkBox) = (nil, FieldStack(), [], nil)
    try walk()
    (paragraph, fields, drawings, checkBox) = outer
  }

  /// Reads a picture or a shape; its text boxes are read, its other words aren't the text's.
  func readDrawing() throws(OfficeDocumentError) {
    drawings.append(DrawingDraft())
    try walk()
    if drawings.popLast()?.counts == true { paragraph?.hasPicture = true }
  }

  /// Reads the page sizes in the properties of a paragraph or of the last section.
  func readSections() throws(OfficeDocumentError) {
    if xml.name == "sectPr" { return try readPageSize() }
    try xml.forEachChild { () throws(OfficeDocumentError) in
      if xml.name == "sectPr" { try readPageSize() }
    }
  }

  private func readPageSize() throws(OfficeDocumentError) {
    try xml.forEachChild { () throws(OfficeDocumentError) in
      guard xml.name == "pgSz", let width = xml.attribute("w").flatMap(PageSize.twips),
        let height = xml.attribute("h").flatMap(PageSize.twips)
      else { return }
      try xml.part.budget.spendPiece(in: xml.part.name)
      pageSizes.append(PageSize(width: width, height: height))
    }
  }
}
