import SupplyDemand
import Testing

@testable import Ingestion

struct EventFormTests {
  /// An event's form with a cover; `day` is the day on it.
  private func sheet(day: String) -> FormSheet {
    var sheet = FormSheet()
    sheet.row("项目编号：XLPPHD2023-02")
    sheet.row("项目类别：", "“科创中国”试点城市系列品牌活动项目")
    sheet.row("项目子类：", "产学融合会议")
    sheet.row("项目名称：", "“科创中国”物联网产学融合会议")
    sheet.row("申报单位：", "示例传感网股份有限公司")
    sheet.row("联 系 人：", "周示例")
    sheet.row("手    机：", "13800130003")
    sheet.row("电子信箱：", "zhou@example.org")
    sheet.row("申报日期：", day)
    sheet.row("一、项目申报单位基本情况")
    sheet.row("项目负责人", "姓名", "林示例", "手机", "13800130001")
    sheet.row("联系人", "姓名", "周示例", "手机", "13800130003")
    sheet.row("二、立项依据和目的")
    sheet.row("三、项目基本信息")
    sheet.row("项目名称", "“科创中国”物联网产学融合会议")
    sheet.row("意向服务的试点城市（园区）名称", "江苏无锡")
    sheet.row("已联系对接的试点城市（园区）党委政府、产业部门、“双创”示范基地、产业园区、代表性企业等名称", "无锡市人民政府")
    sheet.row("四、项目主要内容")
    return sheet
  }

  @Test func `the cover is read`() throws {
    let form = try #require(try sheet(day: "2023年4月20日").application())
    #expect(form.form == .event)
    let fields: [ApplicationField] = [
      .code, .category, .subcategory, .coverTitle, .coverUnit, .coverContact, .coverPhone, .coverEmail,
      .applicationDate,
    ]
    #expect(
      fields.map { form[$0]?.text } == [
        "XLPPHD2023-02", "“科创中国”试点城市系列品牌活动项目", "产学融合会议", "“科创中国”物联网产学融合会议", "示例传感网股份有限公司", "周示例",
        "13800130003", "zhou@example.org", "2023年4月20日",
      ])
    #expect(form.applicationDay == CalendarDate(year: 2023, month: 4, day: 20))
  }

  @Test func `the leader of an event and its section are read`() throws {
    let form = try #require(try sheet(day: "").application())
    #expect(form[.leader, .name]?.text == "林示例")
    #expect(form[.title]?.text == "“科创中国”物联网产学融合会议")
    #expect(form[.targetCities]?.text == "江苏无锡")
    #expect(form[.contactedBodies]?.text == "无锡市人民政府")
  }

  @Test(arguments: ["年   月   日", "", "    年  月  日", "____年__月__日"])
  func `a printed day that isn't filled in is none`(day: String) throws {
    let form = try #require(try sheet(day: day).application())
    #expect(form[.applicationDate]?.isEmpty == true)
    #expect(form.applicationDay == nil)
  }

  @Test(arguments: [
    "2023年4月20日", "2023-04-20", "2023.4.20", "2023/4/20", "２０２３年４月２０日", "2023 年 4 月 20 日", "20230420", "二〇二三年四月二十日",
  ])
  func `the day may be written in any form`(day: String) throws {
    let form = try #require(try sheet(day: day).application())
    #expect(form.applicationDay == CalendarDate(year: 2023, month: 4, day: 20))
  }

  @Test func `a day that is none is kept as it is written`() throws {
    let form = try #require(try sheet(day: "2023年2月30日").application())
    #expect(form[.applicationDate]?.text == "2023年2月30日")
    #expect(form.applicationDay == nil)
  }
}
