import Testing

@testable import OfficeDocuments

@Suite struct OfficeFormatTests {
  /// A compound file with entries of these names in its directory, which is all that is looked at.
  private func compoundFile(_ names: [String]) -> [UInt8] {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    var bytes = signature + [UInt8](repeating: 0, count: 504)
    for name in ["Root Entry"] + names {
      var entry = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      entry += [UInt8](repeating: 0, count: 128 - entry.count)
      entry[64] = UInt8(name.utf16.count * 2 + 2)
      bytes += entry
    }
    return bytes
  }

  private func package(_ type: String) throws -> [UInt8] {
    try Samples.archive(Samples.start(main: "a/main.xml", type: type) + [("a/main.xml", "<a/>")])
  }

  @Test(arguments: [
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", OfficeFormat.docx),
    ("application/vnd.ms-word.document.macroEnabled.main+xml", .docx),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", .docx),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", .xlsx),
    ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", .xlsx),
  ])
  func `the main part's content type tells the format`(type: String, format: OfficeFormat) throws {
    #expect(try OfficeFormat(sniffing: package(type)) == format)
  }

  @Test(arguments: [
    ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", ForeignFormat.binaryWorkbook),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", .presentation),
    ("application/xml", .archive),
  ])
  func `other packages are named`(type: String, format: ForeignFormat) {
    #expect(throws: OfficeDocumentError.notOffice(format)) { try OfficeFormat(sniffing: package(type)) }
  }

  @Test func `a type by the ending of the name is enough`() throws {
    let types = "<Types><Default Extension=\"XML\" ContentType=\"\(Samples.wordType)\"/></Types>"
    let parts = [("[Content_Types].xml", types), Samples.start(main: "a/b.xml", type: "")[1], ("a/b.xml", "<a/>")]
    #expect(try OfficeFormat(sniffing: Samples.archive(parts)) == .docx)
  }

  @Test func `without relationships the content types tell the main part`() throws {
    let parts = [Samples.start(main: "word/document.xml", type: Samples.wordType)[0], ("word/document.xml", "<a/>")]
    #expect(try OfficeFormat(sniffing: Samples.archive(parts)) == .docx)
  }

  @Test func `names in other cases and with backslashes are the same parts`() throws {
    let parts = Samples.start(main: "word/document.xml", type: Samples.wordType)
    let bytes = try Samples.archive(parts + [("Word\\Document.xml", Samples.wordPart("<w:p/>"))])
    #expect(try WordDocument(reading: bytes).blocks.count == 1)
  }

  @Test(arguments: [
    (["WordDocument", "1Table"], OfficeFormat.doc), (["Workbook"], .xls), (["Book"], .xls),
    (["ObjectPool", "Workbook", "WordDocument"], .doc), (["Workbook", "MBD0001", "WordDocument"], .xls),
  ])
  func `the directory of a compound file tells the format`(names: [String], format: OfficeFormat) throws {
    #expect(try OfficeFormat(sniffing: compoundFile(names)) == format)
  }

  @Test func `an encrypted document needs its password`() {
    #expect(throws: OfficeDocumentError.passwordProtected) {
      try OfficeFormat(sniffing: compoundFile(["EncryptionInfo", "EncryptedPackage"]))
    }
    #expect(throws: OfficeDocumentError.passwordProtected) {
      try WordDocument(reading: compoundFile(["EncryptedPackage"]))
    }
  }

  @Test func `a compound file of something else is named`() {
    #expect(throws: OfficeDocumentError.notOffice(.presentation)) {
      try OfficeFormat(sniffing: compoundFile(["PowerPoint Document"]))
    }
    #expect(throws: OfficeDocumentError.notOffice(.compoundFile)) {
      try OfficeFormat(sniffing: compoundFile(["Bookish"]))
    }
    #expect(throws: OfficeDocumentError.notOffice(.compoundFile)) {
      try OfficeFormat(sniffing: Array(compoundFile([]).prefix(9)))
    }
  }

  @Test(arguments: [
    ("", ForeignFormat.empty), ("%PDF-1.7", .pdf), ("{\\rtf1", .rtf), ("  <html>", .markup),
    ("\u{FEFF}<?xml?>", .markup),
    ("GIF89a", .picture), ("序号,需求", .unknown), ("PK", .unknown),
  ])
  func `files that are no office documents are named`(text: String, format: ForeignFormat) {
    #expect(throws: OfficeDocumentError.notOffice(format)) { try OfficeFormat(sniffing: Array(text.utf8)) }
  }

  @Test func `an OpenDocument is named`() {
    #expect(throws: OfficeDocumentError.notOffice(.openDocument)) {
      try OfficeFormat(sniffing: Samples.archive([("mimetype", "x"), ("META-INF/manifest.xml", "<a/>")]))
    }
    #expect(throws: OfficeDocumentError.notOffice(.archive)) {
      try OfficeFormat(sniffing: Samples.archive([("a", "x")]))
    }
  }

  @Test func `a document of the other kind is refused by its format`() throws {
    let (word, sheet) = (try Samples.wordBytes(""), try Samples.sheetBytes(""))
    #expect(throws: OfficeDocumentError.wrongFormat(expected: .xlsx, found: .docx)) { try Spreadsheet(reading: word) }
    #expect(throws: OfficeDocumentError.wrongFormat(expected: .docx, found: .xlsx)) { try WordDocument(reading: sheet) }
    #expect(throws: OfficeDocumentError.wrongFormat(expected: .docx, found: .doc)) {
      try WordDocument(reading: compoundFile(["WordDocument"]))
    }
  }

  @Test func `every format has a modern one`() {
    #expect(OfficeFormat.allCases.map(\.modern) == [.docx, .xlsx, .docx, .xlsx])
  }
}
