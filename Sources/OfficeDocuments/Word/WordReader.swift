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
    guard let element = WordElement.named[xml.name] else { return try walk() }
    switch element {
    case .paragraph: try readParagraph()
    case .table: try readTable()
    case .row: try readRow()
    case .cell: try readCell()
    case .contentControl: try readContentControl()
    case .textBox: try readTextBox()
    case .drawing, .picture: try readDrawing()
    case .paragraphProperties, .section: try readSections()
    case .fieldCharacter: try readFieldCharacter()
    case .ruby: try readRuby()
    case .text: try append(xml.text())
    case .tab, .positionedTab: try append("\t")
    case .carriageReturn: try append("\n")
    case .lineBreak:
      let type = xml.attribute("type")
      if type == nil || type == "textWrapping" { try append("\n") }
    case .noBreakHyphen: try append("-")
    case .symbol: try append(CheckBoxSymbol.text(font: xml.attribute("font"), code: xml.attribute("char")))
    default: break
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
