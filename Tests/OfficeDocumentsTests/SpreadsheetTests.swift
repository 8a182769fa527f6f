import Testing

@testable import OfficeDocuments

@Suite struct SpreadsheetTests {
  @Test func `shared, inline and formulas' strings are texts`() throws {
    let sheet = try Samples.sheet(
      """
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c>\
      <c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>
      """, strings: "<si><t>x</t></si><si><t>甲</t></si>")
    #expect(sheet.name == "表一")
    #expect(sheet.rows[0].cells.map(\.text) == ["甲", "乙", "ab"])
    #expect(sheet.rows[0].cells.map(\.kind) == [.text, .text, .text])
    #expect(sheet.rows[0].cells.map(\.isFormulaResult) == [false, false, true])
  }

  @Test func `rich text is joined and how it is spoken left out`() throws {
    let sheet = try Samples.sheet(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
      strings: """
        <si><r><rPr><b/></rPr><t>东</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>\
        <phoneticPr fontId="1"/></si>
        """)
    #expect(sheet.rows[0].cells[0].text == "东 京")
  }

  @Test(arguments: [
    ("1.0", "1"), ("12", "12"), ("-3", "-3"), ("007", "7"), ("0", "0"), ("-0", "0"), ("0.30000000000000004", "0.3"),
    ("13800138000", "13800138000"), ("440106199001011234", "440106199001011234"),
    ("4.4010619900101E+17", "440106199001010000"),
    ("0.5", "0.5"), ("1E-3", "0.001"), ("1.5e3", "1500"), ("123456.789", "123456.789"), ("1E+300", "1E+300"),
    ("1.25E-12", "1.25E-12"), ("-2.5E+30", "-2.5E+30"), ("0.99999999999999999", "1"), ("9.9999999999999995E-2", "0.1"),
    ("4.0199999999999996", "4.02"), ("1e21", "1E+21"), ("123456789012345678.0", "123456789012346000"),
  ])
  func `numbers are as people see them`(raw: String, shown: String) throws {
    let sheet = try Samples.sheet("<row r=\"1\"><c r=\"A1\"><v>\(raw)</v></c></row>")
    #expect(sheet.rows[0].cells[0].text == shown)
    #expect(sheet.rows[0].cells[0].kind == .number)
  }

  @Test(arguments: ["nan", "inf", "0x10", "1,5", "abc", "1e999"])
  func `what is no number stays a text`(raw: String) throws {
    let cell = try Samples.sheet("<row r=\"1\"><c r=\"A1\"><v>\(raw)</v></c></row>").rows[0].cells[0]
    #expect(cell.text == raw)
    #expect(cell.kind == .text)
  }

  @Test func `booleans and errors are told apart`() throws {
    let sheet = try Samples.sheet(
      """
      <row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      """)
    #expect(sheet.rows[0].cells.map(\.text) == ["TRUE", "FALSE", "#DIV/0!"])
    #expect(sheet.rows[0].cells.map(\.kind) == [.boolean, .boolean, .error])
  }

  @Test func `cells and rows without references count on`() throws {
    let sheet = try Samples.sheet(
      """
      <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row>\
      <row><c r="B6"><v>5</v></c></row>
      """)
    #expect(Samples.texts(sheet) == ["A1": "1", "D1": "2", "E1": "3", "A5": "4", "B6": "5"])
    #expect(sheet.rows.map(\.number) == [1, 5, 6])
    #expect(sheet.rows[0].text(column: 4) == "2")
    #expect(sheet.rows[0].text(column: 3) == "")
    #expect(sheet.columnCount == 5)
  }

  @Test func `rows and cells without values are dropped`() throws {
    let sheet = try Samples.sheet(
      """
      <row r="1"><c r="A1" s="1"/></row><row r="2"/><row r="3"><c r="A3"><v></v></c><c r="B3" t="s"><v>0</v></c>\
      <c r="C3" t="s"><v>9</v></c><c r="D3"><v>1</v></c></row>
      """, strings: "<si><t/></si>")
    #expect(Samples.texts(sheet) == ["D3": "1"])
  }

  @Test func `lines end with line feeds and escapes are replaced`() throws {
    let sheet = try Samples.sheet(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_\nb&#13;c_x005F_x0041_ _xZZZZ_</t></is></c></row>
      """)
    #expect(sheet.rows[0].cells[0].text == "a\nb\nc_x0041_ _xZZZZ_")
  }

  @Test func `sheets come in the workbook's order by their relationships`() throws {
    let bytes = try Samples.archive(
      Samples.start(main: "xl/workbook.xml", type: Samples.sheetType) + [
        (
          "xl/workbook.xml",
          """
          <workbook xmlns="\(Samples.sheet)" xmlns:r="\(Samples.relationships)"><sheets><sheet name="二" r:id="b"/>\
          <sheet name="图" r:id="c"/><sheet name="一" r:id="a" state="hidden"/><sheet name="三" r:id="a" \
          state="veryHidden"/></sheets></workbook>
          """
        ),
        (
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="\(Samples.packageRelationships)"><Relationship Id="a" \
          Type="\(Samples.relationships)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" \
          Type="\(Samples.relationships)/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="c" \
          Type="\(Samples.relationships)/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>
          """
        ),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"),
        ("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"),
      ])
    let sheets = try Spreadsheet(reading: bytes).sheets
    #expect(sheets.map(\.name) == ["二", "一", "三"])
    #expect(sheets.map(\.isHidden) == [false, true, true])
    #expect(sheets.map { $0.rows[0].cells[0].text } == ["2", "1", "1"])
  }

  @Test func `references out of order are refused`() {
    let part = "xl/worksheets/sheet1.xml"
    for (data, reference) in [
      ("<row r=\"2\"/><row r=\"2\"/>", "2"), ("<row r=\"0\"/>", "0"), ("<row r=\"1048577\"/>", "1048577"),
      ("<row r=\"x\"/>", "x"), ("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "A1"),
      ("<row r=\"1\"><c r=\"XFE1\"/></row>", "XFE1"), ("<row r=\"1\"><c r=\"A2\"/></row>", "A2"),
      ("<row r=\"1\"><c r=\"1\"/></row>", "1"),
    ] {
      #expect(throws: OfficeDocumentError.invalidReference(reference, part: part)) { try Samples.sheet(data) }
    }
  }

  @Test func `a merged range repeats the value of its first cell`() throws {
    let sheet = try Samples.sheet(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c></row>\
      <row r="2"><c r="A2" t="inlineStr"><is><t>长沙</t></is></c><c r="B2"><v>1</v></c></row>\
      <row r="3"><c r="A3"><v>9</v></c><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>\
      <row r="9"><c r="C9"><v>4</v></c></row>
      """, after: "<mergeCells><mergeCell ref=\"A1:Z1\"/><mergeCell ref=\"A2:A8\"/></mergeCells>")
    #expect(sheet.mergedRanges.map(\.reference) == ["A1:Z1", "A2:A8"])
    let filled = try sheet.filled()
    #expect(
      Samples.texts(filled) == [
        "A1": "标题", "B1": "标题", "C1": "标题", "A2": "长沙", "B2": "1", "A3": "长沙", "B3": "2", "A4": "长沙", "B4": "3",
        "C9": "4",
      ])
    #expect(filled.rows.map(\.number) == [1, 2, 3, 4, 9])
    #expect(filled.rows[0].cells.map(\.column) == [1, 2, 3])
  }

  @Test func `a range over the whole sheet adds nothing beyond the values`() throws {
    let sheet = try Samples.sheet(
      "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row><row r=\"3\"><c r=\"B3\"><v>8</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"A1:B3\"/></mergeCells>")
    #expect(Samples.texts(try sheet.filled()) == ["A1": "7", "B1": "7", "A3": "7", "B3": "7"])
    #expect(throws: OfficeDocumentError.tooLarge(.filledCells, most: 5, part: "表一")) { try sheet.filled(limit: 5) }
  }

  @Test func `looking for overlaps is bounded`() throws {
    let ranges = ["D1:D3"] + Array(repeating: "A1:D3", count: 100)
    let merged = ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let sheet = try Samples.sheet(
      "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"D1\"><v>8</v></c></row>", after: "<mergeCells>\(merged)</mergeCells>"
    )
    #expect(throws: OfficeDocumentError.tooLarge(.filledCells, most: 50, part: "表一")) { try sheet.filled(limit: 50) }
    #expect(Samples.texts(try sheet.filled()) == ["A1": "7", "D1": "8"])
  }

  @Test func `a merged range without a value or without a first row fills nothing`() throws {
    let sheet = try Samples.sheet(
      "<row r=\"2\"><c r=\"B2\"><v>8</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"C2:D2\"/></mergeCells>")
    #expect(Samples.texts(try sheet.filled()) == ["B2": "8"])
  }

  @Test(arguments: ["", "A", "A0", "A1:", "XFE1", "A1:B1048577", "A1:B2:C3", "甲1"])
  func `a merged range that no sheet has is refused`(reference: String) {
    #expect(throws: OfficeDocumentError.invalidReference(reference, part: "xl/worksheets/sheet1.xml")) {
      try Samples.sheet("", after: "<mergeCells><mergeCell ref=\"\(reference)\"/></mergeCells>")
    }
  }

  @Test func `columns have letters`() {
    for (column, letters) in [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")] {
      #expect(CellReference.letters(column) == letters)
      #expect(CellReference.parse("\(letters)7").map { [$0.row, $0.column] } == [7, column])
    }
  }
}
