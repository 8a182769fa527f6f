@testable import OfficeDocuments

/// Small documents of Office Open XML, so that each oddity is seen in the test.
enum OfficeSample {
  /// A sheet of a workbook.
  struct Sheet {
    var name = "Sheet1"
    var isHidden = false
    /// The texts of the rows from the first on; nil for a cell that isn't there.
    var rows: [[String?]]
    /// Merged ranges, such as A1:C1.
    var merged: [String] = []
    /// Cells in place of texts, by their references: `<c …>…</c>`.
    var special: [String: String] = [:]
  }

  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// A workbook; `more` are parts besides, by their names.
  static func workbook(_ sheets: [Sheet], more: [(String, String)] = []) throws -> [UInt8] {
    let numbered = Array(zip(1..., sheets))
    let list = numbered.map { number, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(number)\"\(sheet.isHidden ? " state=\"hidden\"" : "") r:id=\"rId\(number)\"/>"
    }.joined()
    let links = numbered.map { number, _ in
      "<Relationship Id=\"rId\(number)\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet\(number).xml\"/>"
    }.joined()
    let parts =
      [
        (
          "[Content_Types].xml",
          types("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        ),
        ("_rels/.rels", mainRelation("xl/workbook.xml")),
        (
          "xl/workbook.xml",
          "<workbook xmlns=\"\(Self.sheets)\" xmlns:r=\"\(relations)\"><sheets>\(list)</sheets></workbook>"
        ),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(packageRelations)\">\(links)</Relationships>"),
      ] + numbered.map { ("xl/worksheets/sheet\($0).xml", xml($1)) } + more
    return try ArchiveWriter.bytes(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  /// A text document whose body is `body`.
  static func document(_ body: String) throws -> [UInt8] {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    let parts = [
      ("[Content_Types].xml", types("word/document.xml", type)), ("_rels/.rels", mainRelation("word/document.xml")),
      ("word/document.xml", "<w:document xmlns:w=\"\(word)\"><w:body>\(body)</w:body></w:document>"),
    ]
    return try ArchiveWriter.bytes(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  /// A table of a text document; a text that begins with `^` goes on from the cell above.
  static func table(_ rows: [[String]]) -> String {
    let xml = rows.map { row in
      "<w:tr>"
        + row.map { cell in
          let isContinued = cell.hasPrefix("^")
          let merge = isContinued ? "<w:vMerge/>" : cell.hasPrefix("v") ? "<w:vMerge w:val=\"restart\"/>" : ""
          let text = isContinued ? "" : cell.hasPrefix("v") ? String(cell.dropFirst()) : cell
          return "<w:tc><w:tcPr>\(merge)</w:tcPr>\(paragraph(text))</w:tc>"
        }.joined() + "</w:tr>"
    }.joined()
    return "<w:tbl>\(xml)</w:tbl>"
  }

  /// A paragraph of a text document.
  static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  private static func types(_ part: String, _ type: String) -> String {
    """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" \
    ContentType="application/xml"/><Override PartName="/\(part)" ContentType="\(type).main+xml"/></Types>
    """
  }

  private static func mainRelation(_ part: String) -> String {
    """
    <Relationships xmlns="\(packageRelations)"><Relationship Id="rId1" Type="\(relations)/officeDocument" \
    Target="\(part)"/></Relationships>
    """
  }

  private static func xml(_ sheet: Sheet) -> String {
    let rows = zip(1..., sheet.rows).map { number, row in
      let cells = zip(1..., row).compactMap { column, text -> String? in
        let reference = CellReference.letters(column) + String(number)
        if let special = sheet.special[reference] { return special }
        return text.map { "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
      }.joined()
      return "<row r=\"\(number)\">\(cells)</row>"
    }.joined()
    let merged = sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return "<worksheet xmlns=\"\(sheets)\"><sheetData>\(rows)</sheetData><mergeCells>\(merged)</mergeCells></worksheet>"
  }
}
