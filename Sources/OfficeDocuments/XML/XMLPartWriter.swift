import CLibXML2

/// Writes the XML of a part by libxml2's writer: the only file that calls it.
@safe final class XMLPartWriter {
  private let writer: xmlTextWriterPtr
  private let buffer: xmlBufferPtr
  private var hasFailed = false

  /// The bytes of a part (UTF-8) that `write` fills with its root element.
  ///
  /// - Throws: `OfficeDocumentError.writingFailed` when memory runs out, and what `write` throws.
  static func bytes(
    _ write: (XMLPartWriter) throws(OfficeDocumentError) -> Void
  ) throws(OfficeDocumentError) -> [UInt8] {
    let part = try XMLPartWriter()
    part.note(unsafe xmlTextWriterStartDocument(part.writer, "1.0", "UTF-8", "yes"))
    try write(part)
    part.note(unsafe xmlTextWriterEndDocument(part.writer))
    part.note(unsafe xmlTextWriterFlush(part.writer))
    guard !part.hasFailed, let content = unsafe xmlBufferContent(part.buffer) else { throw failure }
    let count = unsafe Int(xmlBufferLength(part.buffer))
    return unsafe [UInt8](UnsafeBufferPointer(start: content, count: count))
  }

  private static let failure = OfficeDocumentError.writingFailed(reason: "libxml2 has no memory")

  private init() throws(OfficeDocumentError) {
    guard let buffer = unsafe xmlBufferCreate() else { throw Self.failure }
    // Without this a buffer grows by what is added each time, in quadratic time over all.
    unsafe xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    guard let writer = unsafe xmlNewTextWriterMemory(buffer, 0) else {
      unsafe xmlBufferFree(buffer)
      throw Self.failure
    }
    unsafe (self.buffer, self.writer) = (buffer, writer)
  }

  deinit {
    unsafe xmlFreeTextWriter(writer)
    unsafe xmlBufferFree(buffer)
  }

  /// Writes an element with its attributes in their order and what `content` writes.
  func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: () throws(OfficeDocumentError) -> Void = {}
  ) throws(OfficeDocumentError) {
    note(unsafe xmlTextWriterStartElement(writer, name))
    for (name, value) in attributes {
      note(unsafe xmlTextWriterWriteAttribute(writer, name, XMLText.allowed(value)))
    }
    try content()
    note(unsafe xmlTextWriterEndElement(writer))
  }

  /// Writes an element that only has a text.
  func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String)
    throws(OfficeDocumentError)
  {
    try element(name, attributes) { note(unsafe xmlTextWriterWriteString(writer, XMLText.allowed(text))) }
  }

  private func note(_ result: Int32) {
    if result < 0 { hasFailed = true }
  }
}
