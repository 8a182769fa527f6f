import Testing

@testable import OfficeDocuments

@Suite struct WordTableTests {
  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
  }

  private func table(_ rows: [String]) throws -> WordTable {
    let body = "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
    return try Samples.wordDocument(body).tables[0]
  }

  /// Row, column, spans and text of each cell.
  private func places(_ table: WordTable) -> [String] {
    table.rows.joined().map { "\($0.row),\($0.column) \($0.columnSpan)×\($0.rowSpan) \($0.text)" }
  }

  @Test func `cells know their row and column`() throws {
    let table = try table([cell("a") + cell("b"), cell("c") + cell("d")])
    #expect(places(table) == ["1,1 1×1 a", "1,2 1×1 b", "2,1 1×1 c", "2,2 1×1 d"])
    #expect(table.columnCount == 2)
    #expect(table.number == 1)
    #expect(table.outer == nil)
  }

  @Test func `a cell over columns moves those after it`() throws {
    let table = try table([cell("a", "<w:gridSpan w:val=\"3\"/>") + cell("b")])
    #expect(places(table) == ["1,1 3×1 a", "1,4 1×1 b"])
  }

  @Test func `a cell over rows is one cell`() throws {
    let table = try table([
      cell("长沙", "<w:vMerge w:val=\"restart\"/>") + cell("a"), cell("", "<w:vMerge/>") + cell("b"),
      cell("", "<w:vMerge w:val=\"continue\"/>") + cell("c"), cell("d") + cell("e"),
    ])
    #expect(places(table) == ["1,1 1×3 长沙", "1,2 1×1 a", "2,2 1×1 b", "3,2 1×1 c", "4,1 1×1 d", "4,2 1×1 e"])
    #expect(table.cell(row: 3, column: 1)?.text == "长沙")
    #expect(table.cell(row: 4, column: 1)?.text == "d")
    #expect(table.cell(row: 4, column: 3) == nil)
    #expect(table.cell(row: 0, column: 1) == nil)
  }

  @Test func `a cell over rows and columns is one cell`() throws {
    let table = try table([
      cell("a", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>") + cell("b"),
      cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>") + cell("c"),
    ])
    #expect(places(table) == ["1,1 2×2 a", "1,3 1×1 b", "2,3 1×1 c"])
    #expect(table.cell(row: 2, column: 2)?.text == "a")
  }

  @Test func `a cell that continues none is a cell of its own`() throws {
    let table = try table([cell("a"), cell("b", "<w:vMerge/>")])
    #expect(places(table) == ["1,1 1×1 a", "2,1 1×1 b"])
  }

  @Test func `a new merge ends the one above`() throws {
    let table = try table([
      cell("a", "<w:vMerge w:val=\"restart\"/>"), cell("b", "<w:vMerge w:val=\"restart\"/>"), cell("", "<w:vMerge/>"),
    ])
    #expect(places(table) == ["1,1 1×1 a", "2,1 1×2 b"])
  }

  @Test func `cells joined the old way are one cell`() throws {
    let table = try table([cell("a", "<w:hMerge w:val=\"restart\"/>") + cell("x", "<w:hMerge/>") + cell("b")])
    #expect(places(table) == ["1,1 2×1 a", "1,3 1×1 b"])
  }

  @Test func `columns left free before a row are counted`() throws {
    let table = try table(["<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("a")])
    #expect(places(table) == ["1,3 1×1 a"])
  }

  @Test func `a deleted row is left out`() throws {
    let table = try table([cell("a"), "<w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("b"), cell("c")])
    #expect(places(table) == ["1,1 1×1 a", "2,1 1×1 c"])
  }

  @Test func `a row that is found to be deleted late leaves nothing behind`() throws {
    let table = try table([
      cell("a"), cell("b", "<w:vMerge w:val=\"restart\"/>") + "<w:trPr><w:del w:id=\"1\"/></w:trPr>",
      cell("c", "<w:vMerge/>"),
    ])
    #expect(places(table) == ["1,1 1×1 a", "2,1 1×1 c"])
  }

  @Test func `content controls between rows, around cells and in cells are read`() throws {
    let wrap = { (content: String) in "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>" }
    let inner = "<w:tc><w:p>\(wrap("<w:r><w:t>c</w:t></w:r>"))</w:p></w:tc>"
    let body = """
      <w:tbl>\(wrap("<w:tr>\(cell("a"))\(wrap(cell("b")))\(inner)</w:tr>"))<w:tr>\(cell("d"))</w:tr></w:tbl>
      """
    let table = try Samples.wordDocument(body).tables[0]
    #expect(places(table) == ["1,1 1×1 a", "1,2 1×1 b", "1,3 1×1 c", "2,1 1×1 d"])
  }

  @Test func `of alternatives around rows and cells the first is read`() throws {
    let choose = { (first: String, second: String) in
      "<mc:AlternateContent><mc:Choice>\(first)</mc:Choice><mc:Fallback>\(second)</mc:Fallback></mc:AlternateContent>"
    }
    let row =
      "<w:tr>\(choose(cell("a"), cell("b")))<w:del>\(cell("x"))</w:del><w:customXml>\(cell("c"))</w:customXml></w:tr>"
    let table = try Samples.wordDocument("<w:tbl>\(choose(row, "<w:tr>\(cell("d"))</w:tr>"))</w:tbl>").tables[0]
    #expect(places(table) == ["1,1 1×1 a", "1,2 1×1 c"])
  }

  @Test func `a cell's paragraphs are lines`() throws {
    let table = try table([
      "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc/>"
    ])
    #expect(table.rows[0][0].text == "a\n\nb")
    #expect(table.rows[0][0].paragraphs == ["a", "", "b"])
    #expect(table.rows[0][1].text == "")
  }

  @Test func `a cell tells whether it has a picture`() throws {
    let table = try table([cell("a") + "<w:tc><w:p><w:r><w:drawing/></w:r></w:p></w:tc>"])
    #expect(table.rows[0].map(\.hasPicture) == [false, true])
  }

  @Test func `a table in a cell is the cell's text and a table of its own`() throws {
    let inner = "<w:tbl><w:tr>\(cell("b"))<w:tc><w:p><w:r><w:t>c</w:t><w:pict/></w:r></w:p></w:tc></w:tr></w:tbl>"
    let outer = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>\(inner)<w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc>"
    let body = "<w:tbl><w:tr>\(cell("x"))\(outer)</w:tr></w:tbl><w:tbl><w:tr>\(cell("y"))</w:tr></w:tbl>"
    let tables = try Samples.wordDocument(body).tables
    #expect(tables.map(\.number) == [1, 2, 3])
    #expect(tables[0].rows[0][1].text == "a\nb\nc\nd")
    #expect(tables[0].rows[0][1].hasPicture)
    #expect(tables[1].outer == WordTable.Place(table: 1, row: 1, column: 2))
    #expect(tables[1].rows[0].map(\.text) == ["b", "c"])
    #expect(tables[2].rows[0][0].text == "y")
  }

  @Test func `a text box in a cell belongs to the cell`() throws {
    let table = try table([
      """
      <w:tc><w:p><w:r><w:t>a</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></w:pict>\
      <w:t>c</w:t></w:r></w:p></w:tc>
      """
    ])
    #expect(table.rows[0][0].paragraphs == ["ac", "b"])
    #expect(!table.rows[0][0].hasPicture)
  }

  @Test func `a table with too many columns is refused`() {
    let limit = OfficeDocumentError.tooLarge(.tableColumns, most: 1024, part: "word/document.xml")
    for value in ["1025", "2147483647", "9223372036854775807"] {
      #expect(throws: limit) { try table([cell("a", "<w:gridSpan w:val=\"\(value)\"/>")]) }
      #expect(throws: limit) { try table(["<w:trPr><w:gridBefore w:val=\"\(value)\"/></w:trPr>" + cell("a")]) }
    }
    #expect(throws: limit) { try table([String(repeating: cell(""), count: 1025)]) }
  }

  @Test func `spans that are no numbers count as one`() throws {
    let table = try table([cell("a", "<w:gridSpan w:val=\"-3\"/>") + cell("b", "<w:gridSpan w:val=\"x\"/>") + cell("c")]
    )
    #expect(places(table) == ["1,1 1×1 a", "1,2 1×1 b", "1,3 1×1 c"])
  }
}
