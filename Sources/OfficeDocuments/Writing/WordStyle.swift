/// A paragraph style of the documents that are written.
struct WordStyle {
  let id: String
  let name: String
  /// The style it starts from; nil for the one that all start from.
  var parent: String? = WordStyles.normal
  var font: String?
  /// The size in half points.
  var size: Int?
  var isBold = false
  /// “left”, “center”, “right” or “both”.
  var alignment: String?
  /// The room above and below, in twentieths of a point.
  var before = 0
  var after = 0
  /// The height of a line in 240ths of its own; exactly in twentieths of a point when `isExact`.
  var line = 240
  var isExact = false
  /// Whether the first line is indented by two characters.
  var isIndented = false
  /// Whether it stays on the page with what follows.
  var keepsWithNext = false
  /// The level in the document's outline, from 0; nil for text.
  var outlineLevel: Int?

  /// Writes the style.
  func write(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    let attributes: KeyValuePairs =
      parent == nil
      ? ["w:type": "paragraph", "w:default": "1", "w:styleId": id] : ["w:type": "paragraph", "w:styleId": id]
    try xml.element("w:style", attributes) { () throws(OfficeDocumentError) in
      try xml.element("w:name", ["w:val": name])
      if let parent { try xml.element("w:basedOn", ["w:val": parent]) }
      if outlineLevel != nil { try xml.element("w:next", ["w:val": WordStyles.body]) }
      try xml.element("w:qFormat")
      try xml.element("w:pPr") { () throws(OfficeDocumentError) in try writeParagraph(to: xml) }
      try xml.element("w:rPr") { () throws(OfficeDocumentError) in try writeCharacters(to: xml) }
    }
  }

  private func writeParagraph(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    if keepsWithNext {
      try xml.element("w:keepNext")
      try xml.element("w:keepLines")
    }
    try xml.element(
      "w:spacing",
      [
        "w:before": String(before), "w:after": String(after), "w:line": String(line),
        "w:lineRule": isExact ? "exact" : "auto",
      ])
    if isIndented, let size {
      try xml.element("w:ind", ["w:firstLineChars": "200", "w:firstLine": String(size * 20)])
    }
    if let alignment { try xml.element("w:jc", ["w:val": alignment]) }
    if let outlineLevel { try xml.element("w:outlineLvl", ["w:val": String(outlineLevel)]) }
  }

  private func writeCharacters(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    if let font { try xml.element("w:rFonts", ["w:eastAsia": font]) }
    if isBold { try xml.element("w:b") }
    if let size {
      try xml.element("w:sz", ["w:val": String(size)])
      try xml.element("w:szCs", ["w:val": String(size)])
    }
  }
}
