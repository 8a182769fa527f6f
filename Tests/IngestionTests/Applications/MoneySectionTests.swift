import SupplyDemand
import Testing

@testable import Ingestion

struct MoneySectionTests {
  private let layout: FormLayout

  init() throws {
    layout = try #require(try FormSheet.notice().layout(.team))
  }

  private func read(_ rows: [[String]]) -> Application {
    var sheet = FormSheet()
    for cells in rows {
      if cells.count == 1 { sheet.row(cells[0]) } else { sheet.row(cells[0], cells[1], cells[2], cells[3]) }
    }
    var money = MoneySection(layout)
    for row in sheet.rows { money.take(row) }
    var application = Application(file: FormSheet.file, form: .event)
    money.finish(&application)
    return application
  }

  private let header = ["编号", "支出内容明细", "金额", "测算依据"]

  private func yuan(_ application: Application) -> [Int?] {
    [ApplicationFund.total, .requested, .own, .local].map { application.funds[$0]?.yuan }
  }

  @Test func `filled funds and expenses are read`() throws {
    let form = try #require(try SampleForm.team().application())
    #expect(yuan(form) == [600_000, 550_000, 50_000, nil])
    #expect(form.expenses.map(\.item.text) == ["专家咨询费", "会议费"])
    #expect(form.expenses.map(\.amount.yuan) == [500_000, 100_000])
    #expect(form.expenses.map(\.basis.text) == ["按标准", "按次数"])
    #expect(form.expenseTotal?.yuan == 600_000)
  }

  @Test(arguments: [
    "经费总预算 60 万元，其中：\n1.申请项目经费 40 万元\n2.自有经费 15 万元（如没有可不填）\n3.地方配套经费 5 万元（如没有可不填）",
    "经费总预算60万元，其中：1.申请项目经费40万元 2.自有经费15万元（如没有可不填）3.地方配套经费5万元（如没有可不填）",
    "经费总预算：60万元。其中：1、申请项目经费：40万元；2、自有经费：15万元；3、地方配套经费：5万元",
    "经费总预算__60__万元，其中：\n1.申请项目经费__40__万元\n2.自有经费__15__万元\n3.地方配套经费__5__万元",
    "经费总预算６０万元，其中：\n1.申请项目经费４０万元\n2.自有经费１５万元\n3.地方配套经费５万元",
    "经费总预算600000元，其中：\n1.申请项目经费400,000元\n2.自有经费150000元\n3.地方配套经费50000元",
    "经费总预算60，其中：\n1.申请项目经费40\n2.自有经费15\n3.地方配套经费5",
    "经费总预算60万 其中：1.申请项目经费40万 2.自有经费15万 3.地方配套经费5万", "经费总预算60 其中：1.申请项目经费40 2.自有经费15 3.地方配套经费5",
  ])
  func `funds are read however they are filled in`(text: String) {
    #expect(yuan(read([[text]])) == [600_000, 400_000, 150_000, 50_000])
  }

  @Test func `printed funds that aren't filled in are empty`() {
    let form = read([["经费总预算    万元，其中：\n1.申请项目经费            万元\n2.自有经费   万元（如没有可不填）\n3.地方配套经费   万元（如没有可不填）"]])
    #expect(form.funds.count == 4)
    for fund in ApplicationFund.allCases { #expect(form.funds[fund]?.written.isEmpty == true) }
  }

  @Test(arguments: ["2.自有经费 无 （如没有可不填）", "2.自有经费   /   万元（如没有可不填）", "2.自有经费：无", "2.自有经费 —— 万元", "2.自有经费 0 万元"])
  func `own funds that there aren't are nought`(text: String) {
    let form = read([["经费总预算 40 万元，其中：\n1.申请项目经费 40 万元\n\(text)"]])
    #expect(yuan(form) == [400_000, 400_000, 0, nil])
    #expect(form.funds[.own]?.isUnreadable == false)
  }

  @Test(arguments: [
    ("55", 550_000), ("55万元", 550_000), ("５５", 550_000), ("550000元", 550_000), ("1,000", 10_000_000),
    ("1，000", 10_000_000),
    ("0.5万元", 5000), ("0.5", 5000), ("¥5", 50_000), ("￥5", 50_000), ("5.00", 50_000), ("0", 0), (" 5 万 元 ", 50_000),
    ("1.5亿元", 150_000_000),
  ])
  func `an amount is read in 万元 unless it says its own unit`(text: String, yuan: Int) {
    let form = read([header, ["1", "会议费", text, "按次数"]])
    #expect(form.expenses.map(\.amount.yuan) == [yuan])
  }

  @Test(arguments: ["经费支出预算表      单位：元", "经费支出预算表 单位:元", "经费支出预算表   单位： 元", "（单位：人民币元）"])
  func `a table in 元 is read in 元`(title: String) {
    let form = read([
      [title], header, ["1", "会议费", "50000", "按次数"], ["2", "材料费", "5万元", "按件"], ["合计", "", "100,000", ""],
    ])
    #expect(form.expenses.map(\.amount.yuan) == [50_000, 50_000])
    #expect(form.expenseTotal?.yuan == 100_000)
  }

  @Test func `a header in 元 is one too`() {
    let form = read([["编号", "支出内容明细", "金额（元）", "测算依据"], ["1", "会议费", "50000", "按次数"]])
    #expect(form.expenses.map(\.amount.yuan) == [50_000])
  }

  @Test func `printed rows that aren't filled in are no expenses`() {
    let form = read([header, ["1", "", "", ""], ["2", "", "", ""], ["……", "", "", ""], ["合计", "", "", ""]])
    #expect(form.expenses == [])
    #expect(form.expenseTotal?.written.isEmpty == true)
  }

  @Test(arguments: ["合计", "合 计", "总计", "合计（万元）"])
  func `the sum is no expense`(label: String) {
    let form = read([header, ["1", "会议费", "5", "按次数"], [label, "", "5", ""]])
    #expect(form.expenses.count == 1)
    #expect(form.expenseTotal?.yuan == 50_000)
  }

  @Test func `an expense whose basis speaks of a sum is an expense`() {
    let form = read([header, ["1", "专家费", "5", "总计20人次×0.25万元"], ["2", "会议费", "3", "合计3次"], ["合计", "", "8", ""]])
    #expect(form.expenses.map(\.amount.yuan) == [50_000, 30_000])
    #expect(form.expenseTotal?.yuan == 80_000)
  }

  @Test func `an expense that speaks of a source of funds is an expense`() {
    let form = read([
      ["经费总预算 8 万元，其中：\n1.申请项目经费 3 万元\n2.自有经费 5 万元"], header, ["1", "专家费", "5", "由自有经费列支"],
      ["2", "会议费", "3", "申请项目经费"],
      ["合计", "", "8", ""],
    ])
    #expect(form.expenses.map(\.amount.yuan) == [50_000, 30_000])
    #expect(yuan(form) == [80_000, 30_000, 50_000, nil])
  }

  @Test func `an amount that is none is kept as it is written`() {
    let form = read([header, ["1", "会议费", "若干", "按次数"]])
    #expect(form.expenses[0].amount.isUnreadable)
    #expect(form.expenses[0].amount.written == FormText("若干", at: FormSheet.place(2, 3)))
  }
}
