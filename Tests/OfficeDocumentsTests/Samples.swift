@testable import OfficeDocuments

/// Documents put together from the XML texts that tests are about.
enum Samples {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  static let sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

  /// A zip archive of texts.
  static func archive(_ parts: [(String, String)]) throws -> [UInt8] {
    try ArchiveWriter.bytes(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  /// The two parts that every package begins with.
  static func start(main: String, type: String) -> [(String, String)] {
    [
      (
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/\(main)" \
        ContentType="\(type)"/></Types>
        """
      ),
      (
        "_rels/.rels",
        """
        <Relationships xmlns="\(packageRelationships)"><Relationship Id="rId1" \
        Type="\(relationships)/officeDocument" Target="\(main)"/></Relationships>
        """
      ),
    ]
  }

  /// The whole main part of a text document with a body.
  static func wordPart(_ body: String) -> String {
    """
    <w:document xmlns:w="\(word)" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">\
    <w:body>\(body)</w:body></w:document>
    """
  }

  /// The bytes of a text document with a body.
  static func wordBytes(_ body: String, more: [(String, String)] = []) throws -> [UInt8] {
    try archive(
      start(main: "word/document.xml", type: wordType) + [("word/document.xml", wordPart(body))] + more)
  }

  /// A text document with a body, as it is read.
  static func wordDocument(_ body: String) throws -> WordDocument {
    try WordDocument(reading: wordBytes(body))
  }

  /// The texts of the paragraphs outside tables.
  static func paragraphs(_ body: String) throws -> [String] {
    try wordDocument(body).paragraphs.map(\.text)
  }

  /// The bytes of a workbook with one sheet “表一”.
  ///
  /// - Parameters:
  ///   - data: What is in the sheet's data.
  ///   - after: What follows the sheet's data.
  ///   - strings: What is in the shared strings.
  ///   - styles: What is in the styles.
  ///   - properties: What precedes the workbook's sheets.
  /// - Returns: The file.
  /// - Throws: What writing an archive throws.
  static func sheetBytes(
    _ data: String, after: String = "", strings: String = "", styles: String = "", properties: String = ""
  ) throws -> [UInt8] {
    try archive(
      start(main: "xl/workbook.xml", type: sheetType) + [
        (
          "xl/workbook.xml",
          """
          <workbook xmlns="\(sheet)" xmlns:r="\(relationships)">\(properties)<sheets>\
          <sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>
          """
        ),
        (
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="\(packageRelationships)">\
          <Relationship Id="rId1" Type="\(relationships)/worksheet" Target="worksheets/sheet1.xml"/>\
          <Relationship Id="rId2" Type="\(relationships)/sharedStrings" Target="sharedStrings.xml"/>\
          <Relationship Id="rId3" Type="\(relationships)/styles" Target="/xl/styles.xml"/></Relationships>
          """
        ),
        (
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"\(sheet)\"><sheetData>\(data)</sheetData>\(after)</worksheet>"
        ),
        ("xl/sharedStrings.xml", "<sst xmlns=\"\(sheet)\">\(strings)</sst>"),
        ("xl/styles.xml", "<styleSheet xmlns=\"\(sheet)\">\(styles)</styleSheet>"),
      ])
  }

  /// The one sheet of such a workbook, as it is read.
  static func sheet(
    _ data: String, after: String = "", strings: String = "", styles: String = "", properties: String = ""
  ) throws -> Sheet {
    let bytes = try sheetBytes(data, after: after, strings: strings, styles: styles, properties: properties)
    return try Spreadsheet(reading: bytes).sheets[0]
  }

  /// The texts of a sheet's cells by their references.
  static func texts(_ sheet: Sheet) -> [String: String] {
    let cells = sheet.rows.flatMap(\.cells).map { ($0.reference, $0.text) }
    return Dictionary(uniqueKeysWithValues: cells)
  }
}
