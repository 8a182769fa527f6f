import SupplyDemand
import Testing

@testable import Ingestion

struct MemberSectionTests {
  private let layout: FormLayout

  init() throws {
    layout = try #require(try FormSheet.notice().layout(.team))
  }

  @Test func `filled rows are read, printed ones aren't`() throws {
    let form = try #require(try SampleForm.team().application())
    #expect(form.members.map(\.name.text) == ["林示例", "许示例"])
    #expect(form.members.map(\.position.text) == ["示例大学/教授", "示例大学/讲师"])
    #expect(form.members.map(\.contact.text) == ["13800130001", "13800130004"])
    #expect(form.members.map(\.task.text) == ["总负责", "诊断"])
    #expect(form.members[1].contact.location == FormSheet.place(43, 4))
  }

  @Test func `a row in which one thing is filled in is a member`() {
    var sheet = FormSheet()
    sheet.row("序号", "姓名", "工作单位及职务/职称", "联系方式", "在本项目中承担的主要工作")
    sheet.row("1", "", "", "13800130001", "")
    var section = MemberSection(layout)
    for row in sheet.rows { section.take(row) }
    #expect(section.members.count == 1)
    #expect(section.members[0].name == FormText("", at: FormSheet.place(2, 2)))
  }

  @Test func `columns may stand in another order`() {
    var sheet = FormSheet()
    sheet.row("姓名", "分工", "联系电话", "单位及职务")
    sheet.row("林示例", "总负责", "13800130001", "示例大学/教授")
    var section = MemberSection(layout)
    for row in sheet.rows { section.take(row) }
    #expect(
      section.members.map { [$0.name, $0.position, $0.contact, $0.task].map(\.text) } == [
        ["林示例", "示例大学/教授", "13800130001", "总负责"]
      ])
  }

  @Test func `rows before the header are nobody`() {
    var sheet = FormSheet()
    sheet.row("林示例", "示例大学")
    var section = MemberSection(layout)
    for row in sheet.rows { section.take(row) }
    #expect(section.members == [])
  }
}
