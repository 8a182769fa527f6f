import SupplyDemand
import Testing

@testable import Ingestion

struct FormReaderTests {
  private func team() throws -> Application { try #require(try SampleForm.team().application()) }

  @Test func `a filled form is read whole`() throws {
    let form = try team()
    #expect(form.form == .team)
    #expect(form.file == "form.docx")
    #expect(form[.unit]?.text == "中国示例汽车学会")
    #expect(form[.creditCode]?.text == "51100000500000001A")
    #expect(form[.address]?.text == "示例市示例路1号")
    #expect(form[.title]?.text == "“科创中国”新能源汽车产业科技服务团")
    #expect(form[.units]?.text == "示例大学")
    #expect(form.items(in: .targetCities) == ["江苏无锡", "山东青岛"])
    #expect(form[.directions]?.text == "新能源汽车")
    #expect(form[.contactedCities]?.text == "江苏无锡")
    #expect(form[.rationale]?.text == "依据。\n目的。")
    #expect(form[.conditions]?.text == "条件。")
  }

  @Test func `what is filled in below a label answers it`() throws {
    #expect(try team()[.profile]?.text == "成立多年。")
    #expect(try team()[.other]?.text == "补充说明。")
    #expect(try team()[.other]?.location == FormSheet.place(27, 1))
  }

  @Test func `printed prompts are no answers, also in the paragraph of one`() throws {
    #expect(try team()[.contents]?.text == "内容。")
    #expect(try team()[.goals]?.text == "目标。")
  }

  @Test func `a label beside which nothing stands has an empty answer at its place`() throws {
    #expect(try team()[.otherCities] == FormText("", at: FormSheet.place(22, 2)))
    #expect(try team()[.contactedAssociations]?.isEmpty == true)
  }

  @Test func `persons are told apart by the cell that reaches down to them`() throws {
    let form = try team()
    #expect(form.people.count == 3)
    #expect(
      ApplicationPerson.Field.allCases.map { form[.leader, $0]?.text } == [
        "林示例", "13800130001", "lin@example.org", "010-62120001", "示例大学/教授", nil,
      ])
    #expect(
      ApplicationPerson.Field.allCases.map { form[.chiefExpert, $0]?.text } == [
        "何示例", "13800130002", "he@example.org", "010-62120002", "示例研究院/所长", "研究员",
      ])
    #expect(
      ApplicationPerson.Field.allCases.map { form[.contact, $0]?.text } == [
        "周示例", "13800130003", "zhou@example.org", "010-62120003", "示例学会/主任", nil,
      ])
    #expect(form[.chiefExpert, .title]?.location == FormSheet.place(8, 5))
  }

  @Test func `without such a cell a row is about the person of the row before`() throws {
    var sheet = FormSheet()
    sheet.row("一、项目申报单位基本情况")
    sheet.row("团长", "姓名", "林示例")
    sheet.row("", "手机", "13800130001")
    sheet.row("首席专家", "姓名", "何示例")
    sheet.row("", "手机", "13800130002")
    for title in ["二、立项依据和目的", "三、项目基本信息", "四、项目主要内容"] { sheet.row(title) }
    let form = try #require(try sheet.application())
    #expect(form[.leader, .phone]?.text == "13800130001")
    #expect(form[.chiefExpert, .phone]?.text == "13800130002")
  }

  @Test func `every section knows where it begins`() throws {
    let lines = try team().sections.sorted { $0.key < $1.key }.map { [$0.key, $0.value.line ?? 0] }
    #expect(
      lines == [[1, 1], [2, 16], [3, 18], [4, 28], [5, 30], [6, 32], [7, 34], [8, 40], [9, 46], [10, 54]])
  }

  @Test func `answers may stand behind colons`() throws {
    var sheet = FormSheet()
    sheet.paragraph("一、项目申报单位基本情况")
    sheet.paragraph("单位名称：中国示例汽车学会")
    sheet.paragraph("统一社会信用代码: 51100000500000001A")
    sheet.paragraph("二、立项依据和目的：导入人才。")
    sheet.paragraph("三、项目基本信息")
    sheet.paragraph("科技服务团名称：“科创中国”山东科技服务团")
    sheet.paragraph("计划重点服务的产业方向：")
    sheet.paragraph("四、项目主要内容（300字以内）")
    sheet.paragraph("第一段。")
    sheet.paragraph("第二段。")
    let form = try #require(try sheet.application())
    #expect(form[.unit]?.text == "中国示例汽车学会")
    #expect(form[.creditCode]?.text == "51100000500000001A")
    #expect(form[.rationale]?.text == "导入人才。")
    #expect(form[.title]?.text == "“科创中国”山东科技服务团")
    #expect(form[.directions]?.isEmpty == true)
    #expect(form[.contents]?.text == "第一段。\n第二段。")
    #expect(form[.contents]?.location == ListLocation(file: "form.docx", part: .paragraphs, line: 9))
  }

  @Test func `labels may be written with spaces and other marks`() throws {
    var sheet = FormSheet()
    sheet.row("一 、项目申报单位基本情况")
    sheet.row("单 位 名 称", "中国示例汽车学会", "统一社会 信用代码：", "51100000500000001A")
    sheet.row("团 长", "姓 名", "林示例")
    sheet.row("二、 立项依据和目的(200字以内)", "", "")
    sheet.row("三、项目基本信息")
    sheet.row("重点服务的试点城市(园区)名称", "无锡")
    sheet.row("四．项目主要内容")
    let form = try #require(try sheet.application())
    #expect(form[.unit]?.text == "中国示例汽车学会")
    #expect(form[.creditCode]?.text == "51100000500000001A")
    #expect(form[.leader, .name]?.text == "林示例")
    #expect(form[.targetCities]?.text == "无锡")
  }

  @Test func `one cell may hold several sections`() throws {
    var sheet = FormSheet()
    sheet.row("一、项目申报单位基本情况")
    sheet.row("单位名称", "示例")
    sheet.row("四、项目主要内容（300字以内）\n内容。\n五、项目目标及预期成果（200字以内）\n目标一。\n目标二。\n六、项目实施条件\n条件。")
    let form = try #require(try sheet.application())
    #expect(form[.contents]?.text == "内容。")
    #expect(form[.goals]?.text == "目标一。\n目标二。")
    #expect(form[.conditions]?.text == "条件。")
  }

  @Test func `titles again on added pages begin nothing anew`() throws {
    var sheet = SampleForm.team()
    sheet.beginTable()
    sheet.paragraph("四、项目主要内容（续）")
    sheet.paragraph("单位名称：别的单位")
    let form = try #require(try sheet.application())
    #expect(form[.unit]?.text == "中国示例汽车学会")
    #expect(form.sections[4]?.line == 28)
  }

  @Test func `rows that are no form are none`() throws {
    var sheet = FormSheet()
    #expect(try sheet.application() == nil)
    sheet.row("", "", "")
    sheet.row("一、项目申报单位基本情况")
    sheet.row("二、立项依据和目的")
    sheet.row("三、项目基本信息")
    #expect(try sheet.application() == nil)
  }
}
