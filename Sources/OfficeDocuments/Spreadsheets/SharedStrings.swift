/// The strings that the cells of a workbook share (ECMA-376-1, 18.4.9).
struct SharedStrings {
  /// The strings in order.
  private(set) var texts: [String] = []

  /// Reads them from their part.
  init(_ part: ArchivePart) throws(OfficeDocumentError) {
    let xml = try XMLPartReader(part)
    var found: [String] = []
    try xml.readRoot { () throws(OfficeDocumentError) in
      guard xml.name == "si" else { return }
      let text = try Self.richText(xml)
      try part.budget.spendPiece(textBytes: text.utf8.count, in: part.name)
      found.append(text)
    }
    texts = found
  }

  /// The text in the element just reached, plain or in runs; what says how it is spoken is left out.
  static func richText(_ xml: XMLPartReader) throws(OfficeDocumentError) -> String {
    var text = ""
    try xml.forEachChild { () throws(OfficeDocumentError) in
      switch xml.name {
      case "t": text += try xml.text()
      case "r":
        try xml.forEachChild { () throws(OfficeDocumentError) in
          if xml.name == "t" { text += try xml.text() }
        }
      default: break
      }
      try xml.part.budget.check(textBytes: text.utf8.count, in: xml.part.name)
    }
    return EscapedText.plain(text)
  }
}
