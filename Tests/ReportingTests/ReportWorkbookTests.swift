import Reporting
import SupplyDemand
import Testing

struct ReportWorkbookTests {
  static let query: [(title: String, text: String)] = [("查询", "光电")]

  static func aboutRows(_ workbook: Workbook) -> [[TableCell]] {
    workbook.sheets.last?.table.rows.map(\.cells) ?? []
  }

  @Test func `a report of one table has the spreadsheet and what was asked`() throws {
    let report = ReportTests.recommendation(.experts, Sample.expertMatch, explains: true)
    let date = try #require(CalendarDate("2026-11-27"))
    let workbook = report.workbook(in: .zh, about: Self.query, date: date)
    #expect(workbook.sheetNames == ["湖北武汉东湖高新区-专家推荐", "说明"])
    #expect(workbook.sheets.first?.table == report.spreadsheet(in: .zh))
    #expect(workbook.date == date)
    #expect(
      Self.aboutRows(workbook) == [
        [.text("标题"), .text("湖北武汉东湖高新区：专家推荐")], [.text("备注"), .text("无合适供给：没有专家达到「合适」。")],
        [.text("查询"), .text("光电")], [.text("日期"), .text("2026-11-27")],
      ])
  }

  @Test func `a report of several tables has a sheet for each`() {
    let workbook = CityReport(cities: [Sample.wuhan]).workbook(in: .zh)
    #expect(workbook.sheetNames == ["总表", "湖北武汉东湖高新区 · 湖北省 · 高新技术产业开发区 · 长", "代表企业", "说明"])
  }

  @Test func `a table that is the spreadsheet already has one sheet`() {
    let files = [
      ImportSummary(
        file: "cities.txt", kind: .cities, added: 64, updated: 1, unchanged: 0, removed: 0, leftOut: 0,
        findings: Sample.findings)
    ]
    #expect(ImportReport(files: files).workbook(in: .en).sheetNames.count == 3)
    #expect(ImportReport(files: files).workbook(in: .en).sheetNames.first == "Import")
  }

  @Test func `a report without rows says so`() {
    let report = SearchReport(query: "无", hits: [], directory: Sample.directory)
    let rows = Self.aboutRows(report.workbook(in: .en))
    #expect(rows == [[.text("Title"), .text("Search for “无”")], [.text("Remark"), .text("Nothing found.")]])
  }

  @Test(arguments: ReportTests.reports.indices)
  func `every report can be read back without a name or a number in full`(index: Int) throws {
    let workbook = ReportTests.reports[index].report.workbook(in: .zh, about: Self.query)
    let sheets = try ReadWorkbook(workbook.bytes()).sheets
    #expect(sheets.map(\.name) == workbook.sheetNames)
    let texts = sheets.flatMap { $0.cells.values.map(\.value) }
    #expect(!texts.contains { $0.contains("王小明") || $0.contains("13812345678") })
    for (sheet, read) in zip(workbook.sheets, sheets) {
      let places = sheet.table.columns.count + (sheet.table.notesTitle == nil ? 0 : 1)
      #expect(read.cells.keys.count { $0.hasSuffix("1") && $0.count == 2 } == places)
    }
  }
}
