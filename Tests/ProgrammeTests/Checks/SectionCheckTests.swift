import SupplyDemand
import Testing

@testable import Programme

struct SectionCheckTests {
  @Test(arguments: [
    (1, "一、项目申报单位基本情况"), (2, "二、立项依据和目的"), (3, "三、项目基本信息"), (4, "四、项目主要内容"), (5, "五、项目目标及预期成果"),
    (6, "六、项目实施条件"), (7, "七、项目实施步骤和进度计划"), (8, "八、项目负责人及主要参加人员"), (9, "九、项目经费预算"),
    (10, "十、项目申报单位意见"),
  ])
  func `a section that isn't there is fatal`(number: Int, title: String) throws {
    for kind in [ProjectKind.industry, .forum] {
      var broken = SampleApplications.application(kind)
      broken.sections[number] = nil
      #expect(
        try SampleApplications.findings(broken).filter { $0.rule == .missingSection } == [
          NoticeFinding(.missingSection, .fatal, "附件5 填报说明1", at: ListLocation(file: broken.file), [title])
        ])
    }
  }

  @Test func `a section more than the form has doesn't matter`() throws {
    var application = SampleApplications.application(.forum)
    application.sections[11] = ListLocation(file: "forum.docx")
    #expect(try SampleApplications.findings(application) == [])
  }
}
