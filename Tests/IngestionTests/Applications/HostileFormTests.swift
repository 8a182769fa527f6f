import SupplyDemand
import Testing

@testable import Ingestion

/// Forms that nobody fills in: they have to be read in a moment, whatever is read.
struct HostileFormTests {
  private let titles = [
    "一、项目申报单位基本情况", "二、立项依据和目的", "三、项目基本信息", "四、项目主要内容", "五、项目目标及预期成果", "六、项目实施条件", "七、项目实施步骤和进度计划", "八、项目负责人及主要参加人员",
    "九、项目经费预算", "十、项目申报单位意见",
  ]

  /// A form with `rows` in each of its sections.
  private func form(_ rows: [FormRow]) throws -> Application {
    var all: [FormRow] = []
    for (index, title) in titles.enumerated() {
      all.append(FormRow(table: 1, cells: [FormSheet.cell(title, index + 1, 1)], above: []))
      all += rows
    }
    return try #require(FormReader.application(in: all, layouts: FormSheet.layouts(), file: FormSheet.file))
  }

  private func row(_ count: Int, _ text: (Int) -> String) -> FormRow {
    FormRow(table: 1, cells: (1...count).map { FormSheet.cell(text($0), 1, $0) }, above: [])
  }

  @Test func `a row of ten thousand columns is read`() throws {
    let labels = ["单位名称", "姓名", "团长", "实施阶段", "经费预算", "序号", "金额", "经费总预算", "团长（签名）：", "合计"]
    _ = try form([row(10_000) { labels[$0 % labels.count] }, row(10_000) { "\($0)" }, row(10_000) { _ in "" }])
  }

  @Test func `ten thousand rows are read`() throws {
    let rows = (1...10_000).map { line in row(4) { "\(line)-\($0)" } }
    _ = try form(rows)
  }

  @Test(arguments: [
    "字", "\n", "一、", "年", "：", "2023年", "（", "5", "主要工作思路、内容等", "单位名称\n", "经费总预算", "团长签名：\n", "\u{200B}",
  ])
  func `a cell of very many characters is read in every section`(piece: String) throws {
    let text = String(repeating: piece, count: 30_000 / piece.count)
    _ = try form([FormRow(table: 1, cells: [FormSheet.cell(text, 1, 1)], above: [])])
  }

  @Test(arguments: ["字", "经费总预算55万元，", "2023年5月1日至"])
  func `a cell of a million characters is read`(piece: String) throws {
    let cell = FormSheet.cell(String(repeating: piece, count: 1_000_000 / piece.count), 2, 1)
    for section in [0, 8] {
      var rows = titles.map { FormRow(table: 1, cells: [FormSheet.cell($0, 1, 1)], above: []) }
      rows.insert(FormRow(table: 1, cells: [cell], above: []), at: section + 1)
      #expect(try FormReader.application(in: rows, layouts: FormSheet.layouts(), file: FormSheet.file) != nil)
    }
  }

  @Test func `empty rows are read`() throws {
    _ = try form([FormRow(table: nil, cells: [], above: []), FormRow(table: 7, cells: [], above: [])])
    #expect(try FormReader.application(in: [], layouts: FormSheet.layouts(), file: "x") == nil)
    #expect(FormReader.application(in: [], layouts: [], file: "x") == nil)
  }

  @Test func `JSON of very many lines is read`() throws {
    let stages = Array(repeating: "{\n\"name\": \"一\",\n\"budget\": 1}", count: 30_000).joined(separator: ",\n")
    let form = try JSONApplication.application(in: "{\"stages\": [\n\(stages)\n]}", file: "a.json")
    #expect(form.stages.count == 30_000)
    #expect(form.stages.last?.budget.written.location.line == 3 * 29_999 + 4)
  }

  @Test func `JSON of very deep brackets is an error`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: IngestionError.self) { try JSONApplication.application(in: text, file: "a.json") }
  }
}
