import SupplyDemand
import Testing

@testable import Reporting

struct WorkbookTests {
  static func sheet(_ cells: [TableCell]) throws -> ReadWorkbook.Sheet {
    let table = TextTable(
      columns: cells.indices.map { TextTable.Column("c\($0)") }, rows: [TextTable.Row(cells)])
    return try #require(
      try ReadWorkbook(Workbook(sheets: [Workbook.Sheet(name: "s", table: table)]).bytes()).sheets.first)
  }

  static func cell(_ cell: TableCell) throws -> ReadWorkbook.Cell? { try sheet([cell]).cells["A2"] }

  @Test func `numbers are numbers with their decimals, counts are whole`() throws {
    let sheet = try Self.sheet([.number(0.875, decimals: 2), .number(-12.5, decimals: 1), .count(7), .count(-3)])
    #expect(
      ["A2", "B2", "C2", "D2"].map { sheet.cells[$0] } == [
        ReadWorkbook.Cell(type: "", value: "0.875", format: "0.00", isBold: false, wraps: false),
        ReadWorkbook.Cell(type: "", value: "-12.5", format: "0.0", isBold: false, wraps: false),
        ReadWorkbook.Cell(type: "", value: "7", format: "0", isBold: false, wraps: false),
        ReadWorkbook.Cell(type: "", value: "-3", format: "0", isBold: false, wraps: false),
      ])
  }

  @Test func `a text stays a text as it is, whatever it looks like`() throws {
    let texts = [
      "激光器芯片", "007", "13812345678", "=1+1", "+5G", "-a", "@x", "＝1", "true", "1E5", " a ", "a\tb", "<b>&amp;\"'",
      "https://example.com",
    ]
    let sheet = try Self.sheet(texts.map(TableCell.text))
    for (text, column) in zip(texts, "ABCDEFGHIJKLMN") {
      #expect(
        sheet.cells["\(column)2"]
          == ReadWorkbook.Cell(type: "inlineStr", value: text, format: "@", isBold: false, wraps: false))
    }
  }

  @Test func `what isn't known or no number has no cell`() throws {
    let cells: [TableCell] = [
      .empty, .text(""), .number(.nan, decimals: 2), .number(.infinity, decimals: 2), .number(-.infinity, decimals: 0),
    ]
    #expect(try Self.sheet(cells).cells.keys.sorted() == ["A1", "B1", "C1", "D1", "E1"])
  }

  @Test func `a count with more digits than a spreadsheet keeps is a text`() throws {
    #expect(try Self.cell(.count(999_999_999_999_999))?.value == "999999999999999")
    #expect(try Self.cell(.count(999_999_999_999_999))?.type == "")
    #expect(try Self.cell(.count(.min))?.value == "-9223372036854775808")
    #expect(try Self.cell(.count(.min))?.type == "inlineStr")
  }

  @Test func `a text with lines wraps`() throws {
    #expect(try Self.cell(.text("a\r\nb"))?.value == "a\nb")
    #expect(try Self.cell(.text("a\r\nb"))?.wraps == true)
  }

  @Test func `a text too long for a cell ends with an ellipsis`() throws {
    let text = String(repeating: "激", count: 40_000)
    #expect(try Self.cell(.text(text))?.value == text.prefix(32_766) + "…")
  }

  @Test func `the header is bold, frozen and filters the table; notes are the last column and wrap`() throws {
    let table = TextTable(
      columns: [TextTable.Column("名次"), TextTable.Column("名称", maximumWidth: 2)],
      rows: [
        TextTable.Row([.count(1), .text("激光器芯片")], notes: ["因为", "所以"]), TextTable.Row([.count(2)]),
      ], notesTitle: "依据")
    let workbook = try ReadWorkbook(Workbook(sheets: [Workbook.Sheet(name: "推荐", table: table)]).bytes())
    let sheet = try #require(workbook.sheets.first)
    #expect(sheet.name == "推荐")
    #expect(sheet.frozenBelow == "A2")
    #expect(sheet.filter == "A1:C3")
    #expect(["A1", "B1", "C1"].map { sheet.cells[$0]?.value } == ["名次", "名称", "依据"])
    #expect(["A1", "B1", "C1"].allSatisfy { sheet.cells[$0]?.isBold == true })
    #expect(
      sheet.cells["C2"]
        == ReadWorkbook.Cell(type: "inlineStr", value: "因为\n所以", format: "@", isBold: false, wraps: true))
    #expect(sheet.cells["B2"]?.value == "激光器芯片")
    #expect(sheet.cells.keys.sorted() == ["A1", "A2", "A3", "B1", "B2", "C1", "C2"])
  }

  @Test func `columns are as wide as their content, wide characters counting two, up to sixty`() throws {
    let sheet = try Self.sheet([
      .text("激光器芯片"), .text("abc"), .number(1234.5, decimals: 2), .text(String(repeating: "光", count: 29)),
      .text(String(repeating: "光", count: 30)),
    ])
    // Titles of two columns and their button take six; texts and numbers two more than their columns.
    #expect(sheet.widths == [12, 6, 9, 60, 60])
    #expect(["D2", "E2"].map { sheet.cells[$0]?.wraps } == [false, true])
  }

  @Test func `sheets stand in order; without rows, and about the question, they have no filter`() throws {
    let (columns, row) = ([TextTable.Column("a")], TextTable.Row([.count(1)]))
    let workbook = Workbook(
      sheets: [
        Workbook.Sheet(name: "a/b", table: TextTable(columns: columns, rows: [row])),
        Workbook.Sheet(name: "a/b", table: TextTable(columns: columns, rows: [])),
        .about([("查询", "激光器"), ("范围", "=全部")], in: .zh),
      ])
    #expect(workbook.sheetNames == ["a-b", "a-b (2)", "说明"])
    let sheets = try ReadWorkbook(workbook.bytes()).sheets
    #expect(sheets.map(\.name) == workbook.sheetNames)
    #expect(sheets.map(\.filter) == ["A1:A2", nil, nil])
    #expect(
      ["A1", "B1", "A2", "B2", "A3", "B3"].map { sheets[2].cells[$0]?.value } == [
        "说明项", "内容", "查询", "激光器", "范围", "=全部",
      ])
  }

  @Test(arguments: [(nil, "1980-01-01T12:00:00Z"), (CalendarDate("2026-11-27"), "2026-11-27T12:00:00Z")])
  func `the properties tell the day that was given`(date: CalendarDate?, created: String) throws {
    #expect(try ReadWorkbook(Workbook(sheets: [], date: date).bytes()).created == created)
  }

  @Test(arguments: [
    ("1970-01-01", 43_200), ("1969-12-31", -43_200), ("1980-01-01", 315_576_000), ("2000-02-29", 951_825_600),
    ("2000-03-01", 951_912_000), ("2100-03-01", 4_107_585_600), ("2026-11-27", 1_795_780_800),
  ])
  func `noon of a day is counted from 1970`(day: String, seconds: Int) throws {
    #expect(Workbook.noon(try #require(CalendarDate(day))) == seconds)
  }

  @Test func `a table without columns and a workbook without sheets can be written`() throws {
    let empty = Workbook.Sheet(name: "", table: TextTable(columns: [], rows: [TextTable.Row([])]))
    #expect(try ReadWorkbook(Workbook(sheets: [empty]).bytes()).sheets.map(\.name) == ["Sheet1"])
    #expect(try ReadWorkbook(Workbook(sheets: []).bytes()).sheets.map(\.name) == ["Sheet1"])
  }

  @Test func `the same workbook has the same bytes, at the same time in many tasks`() async throws {
    let table = TextTable(
      columns: [TextTable.Column("名称"), TextTable.Column("得分")],
      rows: (0..<100).map {
        TextTable.Row([.text("激光器\($0)"), .number(Double($0) / 7, decimals: $0 % 4)], notes: ["因为"])
      },
      notesTitle: "依据")
    let workbook = Workbook(sheets: [Workbook.Sheet(name: "推荐", table: table), .about([("查询", "激光器")], in: .zh)])
    let expected = try workbook.bytes()
    #expect(expected.starts(with: Array("PK".utf8)))
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try workbook.bytes() } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test func `more rows or columns than a sheet holds are refused`() {
    let column = TextTable.Column("c")
    let long = TextTable(columns: [column], rows: [TextTable.Row](repeating: TextTable.Row([]), count: 1_048_576))
    #expect(throws: ReportingError.tooManyRows(sheet: "长", count: 1_048_577, most: 1_048_576)) {
      try Workbook(sheets: [Workbook.Sheet(name: "长", table: long)]).bytes()
    }
    let wide = TextTable(columns: [TextTable.Column](repeating: column, count: 16_384), rows: [], notesTitle: "n")
    #expect(throws: ReportingError.tooManyColumns(sheet: "宽", count: 16_385, most: 16_384)) {
      try Workbook(sheets: [Workbook.Sheet(name: "宽", table: wide)]).bytes()
    }
  }

  @Test func `the widest table that a sheet holds can be written`() throws {
    let columns = [TextTable.Column](repeating: TextTable.Column("c"), count: 16_384)
    let row = TextTable.Row([.count(1)])
    let bytes = try Workbook(sheets: [Workbook.Sheet(name: "宽", table: TextTable(columns: columns, rows: [row]))])
      .bytes()
    let sheet = try #require(try ReadWorkbook(bytes).sheets.first)
    #expect(sheet.filter == "A1:XFD2")
  }
}
