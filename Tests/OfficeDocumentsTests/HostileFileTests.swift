import Testing

@testable import OfficeDocuments

@Suite struct HostileFileTests {
  private let mainPart = "word/document.xml"
  private let sheetPart = "xl/worksheets/sheet1.xml"

  /// The error that reading a text document ends with.
  private func wordError(_ bytes: [UInt8], _ limits: ReadingLimits = .standard) -> OfficeDocumentError? {
    do throws(OfficeDocumentError) { _ = try WordDocument(reading: bytes, limits: limits) } catch { return error }
    return nil
  }

  private func wordError(part: String) throws -> OfficeDocumentError? {
    let start = Samples.start(main: mainPart, type: Samples.wordType)
    return wordError(try Samples.archive(start + [(mainPart, part)]))
  }

  private func sheetError(_ bytes: [UInt8], _ limits: ReadingLimits = .standard) -> OfficeDocumentError? {
    do throws(OfficeDocumentError) { _ = try Spreadsheet(reading: bytes, limits: limits) } catch { return error }
    return nil
  }

  /// Bytes with each place of `old` replaced by `new`, which is as long.
  private func replacing(_ old: String, by new: String, in bytes: [UInt8]) -> [UInt8] {
    bytes.replacing(Array(old.utf8), with: Array(new.utf8))
  }

  @Test func `a bomb is found while it is unpacked`() throws {
    let text = String(repeating: String(repeating: " ", count: (1 << 20) - 6) + "<w:r/>", count: 65)
    #expect(try wordError(part: Samples.wordPart(text)) == .tooLarge(.partBytes, most: 64 << 20, part: mainPart))
  }

  @Test func `a bomb that lies about its size is found too`() throws {
    var bytes = try Samples.wordBytes(String(repeating: "<w:p/>", count: 100_000))
    // The uncompressed length in the central directory's entry (APPNOTE 4.3.12) becomes 1.
    let entry = try #require(
      bytes.ranges(of: Array("PK\u{1}\u{2}".utf8)).first { range in
        bytes[(range.lowerBound + 46)...].starts(with: Array(mainPart.utf8))
      })
    for offset in 24..<28 { bytes[entry.lowerBound + offset] = offset == 24 ? 1 : 0 }
    var limits = ReadingLimits.standard
    limits.partBytes = 100_000
    #expect(wordError(bytes, limits) == .tooLarge(.partBytes, most: 100_000, part: mainPart))
  }

  @Test func `all parts together have a limit`() throws {
    var limits = ReadingLimits.standard
    limits.totalBytes = 1000
    let bytes = try Samples.wordBytes(String(repeating: "<w:p/>", count: 200))
    #expect(wordError(bytes, limits) == .tooLarge(.totalBytes, most: 1000, part: mainPart))
  }

  @Test func `a file and its number of parts have limits`() throws {
    var limits = ReadingLimits.standard
    limits.fileBytes = 100
    #expect(wordError(try Samples.wordBytes(""), limits) == .tooLarge(.fileBytes, most: 100, part: "file"))
    limits = .standard
    limits.parts = 2
    #expect(wordError(try Samples.wordBytes(""), limits) == .tooLarge(.parts, most: 2, part: "file"))
  }

  @Test func `elements, paragraphs and text have limits`() throws {
    let bytes = try Samples.wordBytes(String(repeating: "<w:p><w:r><w:t>甲</w:t></w:r></w:p>", count: 100))
    for (path, limit, most) in [
      (\ReadingLimits.nodes, ReadingLimit.nodes, 300), (\.pieces, .pieces, 50), (\.textBytes, .textBytes, 99),
    ] {
      var limits = ReadingLimits.standard
      limits[keyPath: path] = most
      #expect(wordError(bytes, limits) == .tooLarge(limit, most: most, part: mainPart))
    }
  }

  @Test func `two parts of one name are refused`() throws {
    let bytes = try Samples.wordBytes("", more: [("word/documenX.xml", Samples.wordPart(""))])
    let twice = replacing("word/documenX.xml", by: "word/document.xml", in: bytes)
    #expect(wordError(twice) == .duplicatePart(mainPart))
    let cases = replacing("word/documenX.xml", by: "WORD/document.xml", in: bytes)
    #expect(wordError(cases) == .duplicatePart("WORD/document.xml"))
  }

  @Test func `a name that leads out of the package is nothing but a name`() throws {
    let bytes = try Samples.wordBytes("<w:p/>", more: [("../../../../tmp/x", "x")])
    #expect(wordError(bytes) == nil)
    #expect(PartName.resolve("../../../etc/passwd", from: "word/document.xml") == "etc/passwd")
    #expect(PartName.resolve("/word/./media/a.png#b", from: "x/y") == "word/media/a.png")
  }

  @Test func `an encrypted archive needs its password`() throws {
    let bytes = try EncryptedArchive.bytes(
      Samples.start(main: mainPart, type: Samples.wordType) + [(mainPart, Samples.wordPart(""))])
    #expect(wordError(bytes) == .passwordProtected)
  }

  @Test func `a document that was cut off is refused`() throws {
    let bytes = try Samples.wordBytes("<w:p><w:r><w:t>甲</w:t></w:r></w:p>")
    for count in stride(from: 4, to: bytes.count, by: 7) {
      guard case .damagedArchive = wordError(Array(bytes.prefix(count))) else {
        return #expect(Bool(false), "the first \(count) bytes are read")
      }
    }
  }

  @Test func `a part whose check sum is wrong is refused`() throws {
    let bytes = try Samples.wordBytes("<w:p><w:r><w:t>甲</w:t></w:r></w:p>")
    let entry = try #require(bytes.ranges(of: Array("PK\u{1}\u{2}".utf8)).last)
    var damaged = bytes
    damaged[entry.lowerBound + 16] ^= 1
    guard case .damagedPart(mainPart, _) = wordError(damaged) else { return #expect(Bool(false), "it is read") }
  }

  @Test(arguments: [
    "<!DOCTYPE a>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE a [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ATTLIST w c CDATA \"&b;&b;\">]>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://localhost/x\">%p;]>",
  ])
  func `a document type declaration is refused`(declaration: String) throws {
    #expect(try wordError(part: declaration + Samples.wordPart("<w:p/>")) == .documentType(part: mainPart))
    let types = try Samples.archive([("[Content_Types].xml", declaration + "<Types/>")])
    #expect(wordError(types) == .documentType(part: "[Content_Types].xml"))
  }

  @Test func `an explosion of entities is refused before it happens`() throws {
    let entities = (1..<30).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    let declaration = "<!DOCTYPE a [<!ENTITY e0 \"ha\">\(entities)<!ATTLIST w c CDATA \"&e29;\">]>"
    let error = try wordError(part: declaration + Samples.wordPart("<w:p><w:r><w:t>&e29;</w:t></w:r></w:p>"))
    switch error {
    case .documentType(mainPart), .malformed(mainPart, _, _): break
    default: #expect(Bool(false), "it ends with \(String(describing: error))")
    }
  }

  @Test func `XML that isn't well-formed is told with its place`() throws {
    #expect(try wordError(part: "<a>\n<b></a>") == .malformed(part: mainPart, line: 2, column: 8))
    for part in ["", "x", "<a>", "<a>&nbsp;</a>", "<a>\u{1}</a>", "<a b=1/>", "<a/><a/>"] {
      guard case .malformed = try wordError(part: part) else { return #expect(Bool(false), "“\(part)” is read") }
    }
  }

  @Test(arguments: ["UTF-8", "UTF-16", "GBK", "IBM037", "nonsense"])
  func `the encoding is what the bytes are, not what is declared`(name: String) throws {
    let part = "<?xml version=\"1.0\" encoding=\"\(name)\"?>" + Samples.wordPart("<w:p><w:r><w:t>甲</w:t></w:r></w:p>")
    let start = Samples.start(main: mainPart, type: Samples.wordType).map { ($0.0, Array($0.1.utf8)) }
    let wide: [UInt8] = [0xFE, 0xFF] + part.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let narrow: [UInt8] = [0xFF, 0xFE] + part.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for content in [Array(part.utf8), [0xEF, 0xBB, 0xBF] + Array(part.utf8), wide, narrow] {
      let bytes = try ArchiveWriter.bytes(start + [(mainPart, content)])
      #expect(try WordDocument(reading: bytes).paragraphs.map(\.text) == ["甲"])
    }
    let unmarked = try ArchiveWriter.bytes(start + [(mainPart, Array(wide.dropFirst(2)))])
    #expect(wordError(unmarked) == .malformed(part: mainPart, line: 1, column: 1))
    let hidden = "<!DOCTYPE a><a/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let declared = try ArchiveWriter.bytes(start + [(mainPart, [0xFF, 0xFE] + hidden)])
    #expect(wordError(declared) == .documentType(part: mainPart))
  }

  @Test func `attributes, prefixes, comments and names have limits`() throws {
    let attributes = (0..<129).map { "a\($0)=\"&gt;>\"" }.joined(separator: " ")
    #expect(try wordError(part: "<a \(attributes)/>") == .tooLarge(.attributes, most: 128, part: mainPart))
    let prefixes = (0..<40).map { "xmlns:a\($0)=\"u\"" }.joined(separator: " ")
    let prefixed = String(repeating: "<a \(prefixes)>", count: 3) + String(repeating: "</a>", count: 3)
    #expect(
      try wordError(part: prefixed)
        == .tooLarge(.prefixes, most: 80, part: mainPart))
    #expect(try wordError(part: Samples.wordPart(String(repeating: "<w:p \(prefixes)/>", count: 9))) == nil)
    let names = (0..<300_000).map { "<n\($0)/>" }.joined()
    guard case .malformed = try wordError(part: Samples.wordPart(names)) else {
      return #expect(Bool(false), "all names are kept")
    }
  }

  @Test func `comments have a limit, and markup in them is none`() throws {
    let comment = "<!-- <a b='\" - -> <!DOCTYPE --><?x <!DOCTYPE ' ?><![CDATA[<!DOCTYPE ]] ]>\"]]>"
    #expect(try wordError(part: Samples.wordPart(comment + "<w:p/>")) == nil)
    #expect(
      try wordError(part: Samples.wordPart(String(repeating: "<!---->", count: 10_001)))
        == .tooLarge(.comments, most: 10_000, part: mainPart))
  }

  @Test func `elements nested too deep are refused`() throws {
    let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 100_000)
    #expect(try wordError(part: Samples.wordPart(deep)) == .tooLarge(.depth, most: 200, part: mainPart))
  }

  @Test func `a sheet of a million empty rows is empty`() throws {
    let rows = String(repeating: "<row><c/></row>", count: 1_048_576)
    let sheet = try Spreadsheet(reading: Samples.sheetBytes(rows)).sheets[0]
    #expect(sheet.rows.isEmpty)
    #expect(sheet.columnCount == 0)
  }

  @Test func `a sheet of too many cells is refused`() throws {
    let bytes = try Samples.sheetBytes(String(repeating: "<row><c><v>1</v></c></row>", count: 400_000))
    #expect(sheetError(bytes) == .tooLarge(.pieces, most: 600_000, part: sheetPart))
  }

  @Test func `a long string that many cells share is refused`() throws {
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 10_000)
    let bytes = try Samples.sheetBytes(
      "<row>\(cells)</row>", strings: "<si><t>\(String(repeating: "x", count: 32_767))</t></si>")
    #expect(sheetError(bytes) == .tooLarge(.textBytes, most: 32 << 20, part: sheetPart))
  }

  @Test func `missing parts are named`() throws {
    let start = Samples.start(main: mainPart, type: Samples.wordType)
    #expect(wordError(try Samples.archive(start)) == .notOffice(.archive))
    let sheets = try Samples.sheetBytes("")
    #expect(
      sheetError(replacing("xl/worksheets/sheet1.xml", by: "xl/worksheets/sheet2.xml", in: sheets))
        == .missingPart(sheetPart))
  }

  @Test func `macros, links and embedded objects are told`() throws {
    func facts(_ more: [(String, String)]) throws -> PackageFacts {
      try WordDocument(reading: Samples.wordBytes("", more: more)).facts
    }
    func link(_ kind: String, _ mode: String) -> [(String, String)] {
      let type = "\(Samples.relationships)/\(kind)"
      return [("word/_rels/document.xml.rels", "<R><Relationship Type=\"\(type)\" Target=\"http://a\" \(mode)/></R>")]
    }
    let external = "TargetMode=\"External\""
    #expect(try facts([]) == PackageFacts())
    #expect(try facts([("word/vbaProject.bin", "x")]).hasMacros)
    #expect(try facts(link("attachedTemplate", external)).hasExternalLinks)
    #expect(try facts(link("image", external)).hasExternalLinks)
    #expect(try facts(link("hyperlink", external)) == PackageFacts())
    #expect(try facts(link("image", "")) == PackageFacts())
    #expect(try facts([("word/embeddings/oleObject1.bin", "x")]).hasEmbeddedObjects)
    #expect(try facts(link("oleObject", "")).hasEmbeddedObjects)
    #expect(try facts(link("aFChunk", "")).hasEmbeddedObjects)
    #expect(try facts([("xl/connections.xml", "<a/>")]).hasExternalLinks)
    #expect(try facts([("xl/externalLinks/externalLink1.xml", "x")]).hasExternalLinks)
  }
}
