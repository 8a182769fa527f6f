/// Writes the text of a paragraph.
enum WordRunWriter {
  /// Writes a run with a text, whose line feeds and tabs are elements; nothing for an empty text.
  static func write(_ text: String, to xml: XMLPartWriter) throws(OfficeDocumentError) {
    let text = XMLText.allowed(text)
    guard !text.isEmpty else { return }
    try xml.element("w:r") { () throws(OfficeDocumentError) in
      for (index, line) in XMLText.lines(text).enumerated() {
        if index > 0 { try xml.element("w:br") }
        for (place, piece) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
          if place > 0 { try xml.element("w:tab") }
          if !piece.isEmpty { try xml.element("w:t", ["xml:space": "preserve"], text: String(piece)) }
        }
      }
    }
  }
}
