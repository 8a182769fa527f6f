import SupplyDemand
import Testing

@testable import Ingestion

struct ScheduleSectionTests {
  private let layout: FormLayout

  init() throws {
    layout = try #require(try FormSheet.notice().layout(.team))
  }

  private func read(_ rows: [[String]]) -> Application {
    var sheet = FormSheet()
    for cells in rows {
      switch cells.count {
      case 1: sheet.row(cells[0])
      case 2: sheet.row(cells[0], cells[1])
      default: sheet.row(cells[0], cells[1], cells[2], cells[3])
      }
    }
    var schedule = ScheduleSection(layout)
    for row in sheet.rows { schedule.take(row) }
    var application = Application(file: FormSheet.file, form: .team)
    schedule.finish(&application)
    return application
  }

  private let header = ["实施阶段", "经费预算\n（万元）", "目标内容", "时间进度"]

  @Test func `a filled schedule is read`() throws {
    let form = try #require(try SampleForm.team().application())
    #expect(form.start?.day?.description == "2023-05-01")
    #expect(form.end?.day?.description == "2023-11-30")
    #expect(form.stages.map(\.name.text) == ["第一阶段", "第二阶段"])
    #expect(form.stages.map(\.budget.yuan) == [400_000, 200_000])
    #expect(form.stages.map(\.goal.text) == ["调研", "推广"])
    #expect(form.stages.map { $0.start.day?.description } == ["2023-05-01", "2023-09-01"])
    #expect(form.stages.map { $0.end.day?.description } == ["2023-08-31", "2023-11-30"])
    #expect(form.stages[1].goal.location == FormSheet.place(38, 3))
  }

  @Test(arguments: [
    "项目起止时间：2023年5月1日起至2023年11月30日止", "项目起止时间 2023.5.1-2023.11.30", "项目起止时间：2023年5月1日至11月30日",
    "项目起止时间：2023年5月-2023年11月",
    "项目起止时间:2023.5-2023.11",
  ])
  func `the span may be written in any form`(text: String) {
    let form = read([[text]])
    #expect(form.start?.day?.description == "2023-05-01")
    #expect(form.end?.day?.description == "2023-11-30")
  }

  @Test func `the span may stand in the next cell`() {
    let form = read([["项目起止时间", "2023年5月1日起至2023年11月30日止"]])
    #expect(form.start?.written.text == "2023年5月1日起至2023年11月30日止")
    #expect(form.end?.day?.description == "2023-11-30")
  }

  @Test func `a printed span that isn't filled in is empty`() {
    let form = read([["项目起止时间：   年   月   日起至   年   月   日止"]])
    #expect(form.start?.written.isEmpty == true)
    #expect(form.end?.written.isEmpty == true)
  }

  @Test func `a half filled span has no last day`() {
    let form = read([["项目起止时间：2023年5月1日起至   年   月   日止"]])
    #expect(form.start?.day?.description == "2023-05-01")
    #expect(form.end?.isUnreadable == true)
  }

  @Test func `printed rows that aren't filled in are no stages`() {
    let form = read([header, ["第一阶段", "", "", "年 月 日至\n年 月 日"], ["第二阶段", "", "", ""], ["……", "", "", ""]])
    #expect(form.stages == [])
  }

  @Test func `a printed day that isn't filled in of a stage is empty`() {
    let form = read([header, ["第一阶段", "5", "调研", "年 月 日至\n年 月 日"]])
    #expect(form.stages.count == 1)
    #expect(form.stages[0].start.written == FormText("", at: FormSheet.place(2, 4)))
  }

  @Test func `the sum below the stages is no stage`() {
    let form = read([header, ["第一阶段", "60", "调研", "2023年5月1日至2023年11月30日"], ["合计", "60", "", ""]])
    #expect(form.stages.map(\.name.text) == ["第一阶段"])
  }

  @Test func `a stage without years lies in the project's`() {
    let form = read([
      ["项目起止时间：2023年5月1日起至2023年11月30日止"], header, ["第一阶段", "5", "调研", "5月1日至8月31日"], ["第二阶段", "5", "推广", "9月-11月"],
    ])
    #expect(form.stages.map { $0.start.day?.description } == ["2023-05-01", "2023-09-01"])
    #expect(form.stages.map { $0.end.day?.description } == ["2023-08-31", "2023-11-30"])
  }

  @Test func `budgets may be in 元 by their header`() {
    let form = read([["实施阶段", "经费预算（元）", "目标内容", "时间进度"], ["第一阶段", "550,000", "调研", "2023年5月1日至2023年11月30日"]])
    #expect(form.stages.map(\.budget.yuan) == [550_000])
  }
}
