/// Reads the main part of a text document: walks its elements and keeps what is open at the moment.
///
/// Elements that it doesn't know are walked through, so that text in any wrapping is found; those that hold what isn't
/// the text's are passed over.
final class WordReader {
  let xml: XMLPartReader
  /// The page sizes met so far.
  var pageSizes: [PageSize] = []
  /// The paragraph that text goes to.
  var paragraph: ParagraphDraft?
  /// The tables that are open, the innermost last.
  var tables: [TableDraft] = []
  /// The fields that are open.
  var fields = FieldStack()
  /// The pictures that are open, the innermost last.
  var drawings: [DrawingDraft] = []
  /// What stands for the text of the check box that is being read.
  var checkBox: CheckBoxDraft?
  private var blocks: [(order: Int, block: WordDocument.Block)] = []
  private var blockCount = 0
  private var paragraphCount = 0
  private var tableCount = 0

  /// A reader of a main part.
  init(_ part: ArchivePart) throws(OfficeDocumentError) {
    xml = try XMLPartReader(part)
  }

  /// The blocks read, in the order they began: an outer one ends later than those in it.
  var sortedBlocks: [WordDocument.Block] {
    blocks.sorted { $0.order < $1.order }.map(\.block)
  }

  /// Reads the whole part.
  func readDocument() throws(OfficeDocumentError) {
    try xml.readRoot { () throws(OfficeDocumentError) in
      if xml.name == "body" { try walk() }
    }
  }

  /// Reads what is in the element just reached.
  func walk() throws(OfficeDocumentError) {
    try xml.forEachChild { () throws(OfficeDocumentError) in try readElement() }
  }

  /// Reads the element just reached.
  func readElement() throws(OfficeDocumentError) {
    switch xml.vocabulary {
    case .word: try readWord()
    case .math: try readMath()
    case .compatibility where xml.name == "AlternateContent": try readAlternatives()
    case .compatibility, .other: try readOther()
    }
  }

  private func readWord() throws(OfficeDocumentError) {
    switch xml.name {
    case "p": try readParagraph()
    case "tbl": try readTable()
    case "tr": try readRow()
    case "tc": try readCell()
    case "sdt": try readContentControl()
    case "txbxContent": try readTextBox()
    case "drawing", "pict": try readDrawing()
    case "pPr", "sectPr": try readSections()
    case "fldChar": try readFieldCharacter()
    case "ruby": try readRuby()
    // What isn't the text's: properties, deleted text, instructions, marks of notes.
    case "rPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "del",
      "moveFrom", "delText", "instrText", "delInstrText", "sectPrChange", "pPrChange", "footnoteReference",
      "endnoteReference", "annotationRef":
      break
    default: try readCharacters()
    }
  }

  private func readCharacters() throws(OfficeDocumentError) {
    switch xml.name {
    case "t": try append(xml.text())
    case "tab", "ptab": try append("\t")
    case "cr": try append("\n")
    case "br":
      let type = xml.attribute("type")
      if type == nil || type == "textWrapping" { try append("\n") }
    case "noBreakHyphen": try append("-")
    case "sym": try append(CheckBoxSymbol.text(font: xml.attribute("font"), code: xml.attribute("char")))
    default: try walk()
    }
  }

  private func readMath() throws(OfficeDocumentError) {
    if xml.name == "t" { try append(xml.text()) } else { try walk() }
  }

  private func readOther() throws(OfficeDocumentError) {
    if xml.name == "blip" || xml.name == "imagedata" { drawings.indices.last.map { drawings[$0].hasPicture = true } }
    try walk()
  }

  private func readAlternatives() throws(OfficeDocumentError) {
    var isChosen = false
    try xml.forEachChild { () throws(OfficeDocumentError) in
      guard !isChosen, xml.name == "Choice" || xml.name == "Fallback" else { return }
      isChosen = true
      try walk()
    }
  }

  private func readRuby() throws(OfficeDocumentError) {
    try xml.forEachChild { () throws(OfficeDocumentError) in
      // The small text above (w:rt) only says how the base is spoken.
      if xml.name == "rubyBase" { try walk() }
    }
  }

  /// Adds text where it belongs; text outside of paragraphs belongs nowhere.
  func append(_ text: String) throws(OfficeDocumentError) {
    guard paragraph != nil, !fields.isInInstruction, !text.isEmpty else { return }
    let shown = checkBox?.take() ?? text
    try xml.part.budget.spend(textBytes: shown.utf8.count, in: xml.part.name)
    paragraph?.text += shown
  }

  /// The order of a block that begins now.
  func nextOrder() -> Int {
    blockCount += 1
    return blockCount
  }

  /// The number of a paragraph that begins now outside tables.
  func nextParagraphNumber() -> Int {
    paragraphCount += 1
    return paragraphCount
  }

  /// The number of a table that begins now.
  func nextTableNumber() -> Int {
    tableCount += 1
    return tableCount
  }

  /// Keeps a block that began at `order`.
  func keep(_ block: WordDocument.Block, order: Int) {
    blocks.append((order, block))
  }
}
