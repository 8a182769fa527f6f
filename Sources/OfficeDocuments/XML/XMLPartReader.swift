import CLibXML2

/// Reads the XML of a part forwards by libxml2's pull reader: the only file that calls it.
///
/// Entities are never replaced, document type declarations are refused, nothing is fetched.
@safe final class XMLPartReader {
  /// The name of the element that was reached last, without its prefix.
  private(set) var name = ""
  /// The part, whose name errors quote.
  let part: ArchivePart
  private let input: XMLInput
  private let reader: xmlTextReaderPtr
  private var kind = Kind.other
  /// How many prefixes the elements declare that are open, by their depth.
  private var prefixes: [Int] = []
  private var isLimited = false
  private var depth = 0

  private enum Kind {
    case start, end, text, other
  }

  /// libxml2 wants to be set up once before several threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Starts reading a part.
  init(_ part: ArchivePart) throws(OfficeDocumentError) {
    self.part = part
    let input = XMLInput(part)
    self.input = input
    _ = Self.isReady
    // The encoding is what the first bytes say, as the guard saw them, whatever the XML declaration says.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    let context = unsafe Unmanaged.passUnretained(input).toOpaque()
    let reader = unsafe xmlReaderForIO(
      { context, buffer, count in
        guard let context = unsafe context, let buffer = unsafe buffer else { return -1 }
        let input = unsafe Unmanaged<XMLInput>.fromOpaque(context).takeUnretainedValue()
        return unsafe Int32(input.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))) ?? -1)
      }, nil, context, nil, nil, Int32(options))
    guard let reader = unsafe reader else {
      throw input.failure ?? .malformed(part: part.name, line: 1, column: 1)
    }
    // Some complaints (huge text node) go past XML_PARSE_NOERROR to the standard error, with a piece of the document.
    unsafe xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
    unsafe self.reader = reader
  }

  deinit {
    unsafe xmlFreeTextReader(reader)
  }

  /// Reads the whole part and visits the children of its root element.
  func readRoot(_ visit: () throws(OfficeDocumentError) -> Void) throws(OfficeDocumentError) {
    while try advance() {
      if kind == .start { try forEachChild(visit) }
    }
  }

  /// Visits the elements in the element just reached. A visitor may read its element or leave it: what it hasn't read is
  /// passed over.
  func forEachChild(_ visit: () throws(OfficeDocumentError) -> Void) throws(OfficeDocumentError) {
    guard kind == .start, !isEmpty else { return }
    let outer = depth
    while try advance() {
      switch kind {
      case .end where depth == outer: return
      case .start:
        try visit()
        try finish(outer + 1)
      default: continue
      }
    }
  }

  /// The text in the element just reached, that of the elements in it left out.
  func text() throws(OfficeDocumentError) -> String {
    guard kind == .start, !isEmpty else { return "" }
    let outer = depth
    var text = ""
    while try advance() {
      if kind == .end, depth == outer { break }
      if kind == .text, depth == outer + 1, let value = unsafe xmlTextReaderConstValue(reader) {
        unsafe text += String(cString: value)
        try part.budget.check(textBytes: text.utf8.count, in: part.name)
      }
    }
    return text
  }

  /// The value of the first attribute of the element just reached with that name, whatever its prefix.
  func attribute(_ name: String) -> String? {
    var found: String?
    forEachAttribute { local, value in
      if found == nil, local == name { found = value() }
    }
    return found
  }

  /// Visits the attributes of the element just reached by their names without prefixes, declarations of prefixes left
  /// out.
  func forEachAttribute(_ visit: (String, () -> String) -> Void) {
    guard kind == .start, unsafe xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return }
    repeat {
      guard unsafe xmlTextReaderIsNamespaceDecl(reader) == 0,
        let local = unsafe xmlTextReaderConstLocalName(reader)
      else { continue }
      visit(unsafe String(cString: local)) {
        guard let value = unsafe xmlTextReaderConstValue(reader) else { return "" }
        return unsafe String(cString: value)
      }
    } while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1
    unsafe xmlTextReaderMoveToElement(reader)
  }

  /// The vocabulary that the element just reached belongs to.
  var vocabulary: XMLVocabulary {
    guard let address = unsafe xmlTextReaderConstNamespaceUri(reader) else { return .other }
    let known = XMLVocabulary.namespaces.first { unsafe xmlStrEqual(address, $0.address) == 1 }
    return known?.vocabulary ?? .other
  }

  private var isEmpty: Bool { unsafe xmlTextReaderIsEmptyElement(reader) == 1 }

  /// Passes over what is left of an element at `level`.
  private func finish(_ level: Int) throws(OfficeDocumentError) {
    if depth == level, kind == .end || kind == .start && isEmpty { return }
    while try advance() {
      if kind == .end, depth == level { return }
    }
  }

  /// Goes to the next node; false at the end of the part.
  private func advance() throws(OfficeDocumentError) -> Bool {
    let result = unsafe xmlTextReaderRead(reader)
    if let failure = input.failure { throw failure }
    guard result == 1 else {
      if result == 0 { return false }
      throw unsafe .malformed(
        part: part.name, line: max(1, Int(xmlTextReaderGetParserLineNumber(reader))),
        column: max(1, Int(xmlTextReaderGetParserColumnNumber(reader))))
    }
    depth = unsafe Int(xmlTextReaderDepth(reader))
    try part.budget.spend(nodes: 1, in: part.name)
    switch unsafe xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT:
      kind = .start
      try limitNames()
      if let local = unsafe xmlTextReaderConstLocalName(reader) { name = unsafe String(cString: local) }
    case XML_READER_TYPE_END_ELEMENT: kind = .end
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      kind = .text
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
      throw .documentType(part: part.name)
    default: kind = .other
    }
    return true
  }

  /// Bounds what makes libxml2 slow: it looks up names in short hash tables and prefixes one after the other.
  private func limitNames() throws(OfficeDocumentError) {
    let limits = part.budget.limits
    guard depth <= limits.depth else { throw .tooLarge(.depth, most: limits.depth, part: part.name) }
    guard let node = unsafe xmlTextReaderCurrentNode(reader) else { return }
    if !isLimited, let document = unsafe node.pointee.doc, let names = unsafe document.pointee.dict {
      isLimited = true
      _ = unsafe xmlDictSetLimit(names, limits.nameBytes)
    }
    var count = depth > 0 && depth <= prefixes.count ? prefixes[depth - 1] : 0
    var declaration = unsafe node.pointee.nsDef
    while let current = unsafe declaration {
      count += 1
      unsafe declaration = current.pointee.next
    }
    guard count <= limits.prefixes else { throw .tooLarge(.prefixes, most: limits.prefixes, part: part.name) }
    if depth < prefixes.count { prefixes[depth] = count } else { prefixes.append(count) }
  }
}
