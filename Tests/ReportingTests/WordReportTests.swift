import OfficeDocuments
import Reporting
import SupplyDemand
import Testing

struct WordReportTests {
  private static func document(_ report: WordReport) throws -> WordDocument {
    try WordDocument(reading: try report.bytes(in: .zh))
  }

  @Test func `a report of one table has its title, the table, remarks, the query and the day`() throws {
    let report = ReportTests.recommendation(.experts, Sample.expertMatch, explains: true)
    let date = try #require(CalendarDate("2026-11-27"))
    let document = try Self.document(report.wordReport(in: .zh, about: [("查询", "光电")], date: date))
    #expect(
      document.paragraphs.map(\.text).filter { !$0.isEmpty } == [
        "湖北武汉东湖高新区：专家推荐", "无合适供给：没有专家达到「合适」。", "说明", "查询：光电", "日期：2026年11月27日",
      ])
    let table = try #require(document.tables.first)
    #expect(document.tables.count == 1)
    let section = try #require(report.sections(in: .zh).first)
    #expect(table.rows[0].map(\.text) == section.table.columns.map(\.title) + ["依据"])
    #expect(table.rows.count == section.table.rows.count + 1)
  }

  @Test func `a wide table lies across, a narrow one stands`() throws {
    func sizes(_ columns: Int) throws -> [PageSize] {
      let table = TextTable(
        columns: (0..<columns).map { TextTable.Column("第\($0)列的名称") },
        rows: [TextTable.Row((0..<columns).map { _ in .text(String(repeating: "长", count: 15)) })])
      let section = ReportSection(title: "表", table: table)
      return try Self.document(WordReport(title: "表", sections: [section])).pageSizes
    }
    #expect(try sizes(2) == [PageSize(width: 11_906, height: 16_838)])
    #expect(try sizes(12) == [PageSize(width: 16_838, height: 11_906)])
  }

  @Test func `a report without rows says so`() throws {
    let report = SearchReport(query: "无", hits: [], directory: Sample.directory)
    let document = try Self.document(report.wordReport(in: .zh))
    #expect(document.tables.isEmpty)
    #expect(document.paragraphs.map(\.text).contains("没有结果。"))
  }

  @Test(arguments: ReportTests.reports.indices)
  func `every report is a document without a name or a number in full`(index: Int) throws {
    let report = ReportTests.reports[index].report
    let bytes = try report.bytes(as: .docx, in: .zh)
    #expect(try bytes == report.bytes(as: .docx, in: .zh))
    let document = try WordDocument(reading: bytes)
    let texts = document.paragraphs.map(\.text) + document.tables.flatMap { $0.rows.joined().map(\.text) }
    #expect(!texts.contains { $0.contains("王小明") || $0.contains("13812345678") })
    #expect(document.tables.count == report.sections(in: .zh).count { !$0.table.rows.isEmpty })
  }
}
