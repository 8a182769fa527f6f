import SupplyDemand
import Testing

@testable import Programme

struct ProjectCheckTests {
  private let team = SampleApplications.application(.industry)
  private let event = SampleApplications.application(.forum)
  private let clause = "附件5 填报说明3"

  @Test func `a code that is none is fatal, and the likely one is told`() throws {
    let broken = team.filling(.code, "KJFWT2023-04")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.unknownProject, .fatal, clause, broken[.code], ["KJFWT2023-01"])
      ])
  }

  @Test func `an application that says nothing of its project is fatal`() throws {
    var broken = event
    for field in [ApplicationField.code, .subcategory] { broken = broken.filling(field, "") }
    broken = broken.filling(.coverTitle, "论坛").filling(.title, "论坛")
    #expect(
      try SampleApplications.findings(broken).filter { $0.rule != .missingField } == [
        NoticeFinding(.unknownProject, .fatal, clause, broken[.title], [])
      ])
  }

  @Test func `a sub-category of another project than the code's is fatal`() throws {
    let broken = team.filling(.subcategory, "区域科技服务团")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.codeMismatch, .fatal, clause, broken[.subcategory], ["KJFWT2023-01", "产业科技服务团"])
      ])
  }

  @Test func `a name of another project than the code's is fatal`() throws {
    let title = "“科创中国”江苏科技服务团"
    let broken = team.filling(.title, title).filling(.coverTitle, title)
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.codeMismatch, .fatal, clause, broken[.title], ["KJFWT2023-01", "产业科技服务团"])
      ])
  }

  @Test func `a code of the other form is fatal`() throws {
    let broken = event.filling(.code, "KJFWT2023-01").filling(.subcategory, "产业科技服务团")
    let found = try SampleApplications.findings(broken).filter { $0.rule == .codeMismatch }
    #expect(found == [NoticeFinding(.codeMismatch, .fatal, clause, broken[.title], ["KJFWT2023-01", "产业科技服务团"])])
  }

  @Test func `a name on the cover that isn't the form's is fatal`() throws {
    let broken = event.filling(.coverTitle, "“科创中国”氢能产业创新论坛")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(
          .codeMismatch, .fatal, clause, broken[.coverTitle], ["XLPPHD2023-01", "“科创中国”新能源汽车产业创新论坛"])
      ])
  }

  @Test func `a category of the other projects is fatal`() throws {
    let broken = event.filling(.category, "“科创中国”科技服务团示范项目")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.codeMismatch, .fatal, clause, broken[.category], ["XLPPHD2023-01", "“科创中国”试点城市系列品牌活动项目"])
      ])
  }

  @Test(arguments: ["kjfwt2023-01", "ＫＪＦＷＴ２０２３－０１", "KJFWT 2023—01", "KJFWT202301"])
  func `a code is one however it is written`(code: String) throws {
    #expect(try SampleApplications.findings(team.filling(.code, code)) == [])
  }

  @Test(arguments: ["“科创中国”产业科技服务团", "产业科技服务团项目", " 产业 科技服务团 "])
  func `a sub-category is one however it is written`(name: String) throws {
    #expect(try SampleApplications.findings(team.filling(.subcategory, name)) == [])
  }

  @Test(arguments: ["2023年“科创中国”科技服务团示范项目", "科创中国科技服务团示范项目", "产业科技服务团"])
  func `a category is one however it is written`(name: String) throws {
    #expect(try SampleApplications.findings(team.filling(.category, name)) == [])
  }

  @Test(arguments: ["\"科创中国\" 新能源汽车产业科技服务团", "“科创中国”　新能源汽车 产业科技服务团"])
  func `a name on the cover is the form's whatever its marks and spaces`(title: String) throws {
    #expect(try SampleApplications.findings(team.filling(.coverTitle, title)) == [])
  }

  @Test func `a name of an industry with a word of services in it is in no conflict with its code`() throws {
    let title = "“科创中国”智能检测装备科技服务团"
    #expect(try SampleApplications.findings(team.filling(.title, title).filling(.coverTitle, title)) == [])
  }
}
