import SupplyDemand
import Testing

@testable import Programme

struct TitleCheckTests {
  private func titled(_ kind: ProjectKind, _ title: String) -> Application {
    SampleApplications.application(kind).filling(.title, title).filling(.coverTitle, title)
  }

  @Test(arguments: ["科创中国新能源汽车产业科技服务团", "“科创中国”新能源汽车产业服务团", "新能源汽车产业科技服务团", "“科创中国”科技服务团", "“科创中国”"])
  func `a team's name without its fixed parts is fatal`(title: String) throws {
    let broken = titled(.industry, title)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(
          .teamName, .fatal, "附件2 第四条；附件4 产业团命名", broken[.title], ["“科创中国”+…+科技服务团"])
      ])
  }

  @Test(arguments: [
    (ProjectKind.forum, "新能源汽车产业创新论坛", "附件1 二（一）4", "“科创中国”+…+产业创新论坛"),
    (.forum, "“科创中国”新能源汽车创新大会", "附件1 二（一）4", "“科创中国”+…+产业创新论坛"),
    (.conference, "“科创中国”产学融合会议", "附件1 二（二）3", "“科创中国”+…+产学融合会议"),
  ])
  func `an event's title without its fixed parts is fatal`(
    kind: ProjectKind, title: String, clause: String, form: String
  ) throws {
    let broken = titled(kind, title)
    #expect(
      try SampleApplications.findings(broken) == [NoticeFinding(.eventTitle, .fatal, clause, broken[.title], [form])])
  }

  @Test func `a team of no industry, region or service is a warning`() throws {
    let industry = titled(.industry, "“科创中国”梦想产业科技服务团")
    #expect(
      try SampleApplications.findings(industry) == [
        NoticeFinding(.teamSubject, .warning, "附件2 第四条；附件4 产业团命名", industry[.title], ["industry"])
      ])
    let region = titled(.regional, "“科创中国”大江科技服务团")
    #expect(
      try SampleApplications.findings(region) == [
        NoticeFinding(.teamSubject, .warning, "附件2 第四条；附件4 区域团命名", region[.title], ["region"])
      ])
    let service = titled(.professional, "“科创中国”优秀科技服务团")
    #expect(
      try SampleApplications.findings(service) == [
        NoticeFinding(.teamSubject, .warning, "附件2 第四条；附件4 专业团命名", service[.title], ["service"])
      ])
  }

  @Test(arguments: [
    "“科创中国”新能源汽车产业科技服务团", "‘科创中国’新能源汽车产业科技服务团", "\"科创中国\"新能源汽车产业科技服务团", "「科创中国」新能源汽车产业科技服务团",
    "“科创中国” 新能源汽车 产业科技服务团", "“科创中国”新能源汽车科技服务团", "““科创中国”新能源汽车产业科技服务团”",
    // As typed by hand: both marks the same, or the wrong way round.
    "“科创中国“新能源汽车产业科技服务团", "”科创中国”新能源汽车产业科技服务团", "”科创中国“新能源汽车产业科技服务团",
  ])
  func `a team's name may stand in any marks`(title: String) throws {
    #expect(try SampleApplications.findings(titled(.industry, title)) == [])
  }

  @Test(arguments: ["“‘科创中国’新能源汽车产业创新论坛”", "‘科创中国’无锡产业创新论坛", "“科创中国”2023青岛新能源汽车产业创新论坛"])
  func `an event's title may stand in any marks and be of anything`(title: String) throws {
    #expect(try SampleApplications.findings(titled(.forum, title)) == [])
  }

  @Test(arguments: ["江苏", "江苏省", "无锡", "长三角", "长三角地区", "京津冀区域"])
  func `a regional team may be called by a province, a region or a city`(subject: String) throws {
    #expect(try SampleApplications.findings(titled(.regional, "“科创中国”\(subject)科技服务团")) == [])
  }

  /// Without a code, so that the name alone tells the project.
  @Test(arguments: [
    ("山东", ProjectKind.regional), ("知识产权", .professional), ("新能源汽车产业", .industry), ("知识产权产业", .industry),
    ("智能检测装备", .professional), ("物联网", .industry),
  ])
  func `the name of a team tells its project`(subject: String, kind: ProjectKind) throws {
    var application = titled(.industry, "“科创中国”\(subject)科技服务团")
    for field in ApplicationField.allCases where field.section == 0 { application.texts[field] = nil }
    #expect(try SampleApplications.checker().kind(of: application) == kind)
  }
}
