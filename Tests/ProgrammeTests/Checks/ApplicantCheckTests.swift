import SupplyDemand
import Testing

@testable import Programme

struct ApplicantCheckTests {
  private func findings(_ kind: ProjectKind, _ unit: String) throws -> [NoticeFinding] {
    try SampleApplications.findings(SampleApplications.application(kind).filling(.unit, unit))
      .filter { $0.rule == .applicantType }
  }

  @Test(arguments: [
    (ProjectKind.industry, "示例汽车股份有限公司", ["national-society"], "二（一）1"),
    (.industry, "江苏省示例学会", ["national-society"], "二（一）1"),
    (.regional, "示例大学", ["provincial-body"], "二（一）2"),
    (.regional, "中国示例汽车学会", ["provincial-body"], "二（一）2"),
    (.forum, "示例大学", ["national-society", "enterprise"], "二（二）1"),
    (.conference, "江苏省科学技术协会", ["national-society", "enterprise"], "二（二）2"),
  ])
  func `a unit that may not apply is fatal`(
    kind: ProjectKind, unit: String, who: [String], clause: String
  ) throws {
    let broken = SampleApplications.application(kind).filling(.unit, unit)
    #expect(try findings(kind, unit) == [NoticeFinding(.applicantType, .fatal, clause, broken[.unit], who)])
  }

  @Test func `a unit whose name tells nothing is a warning`() throws {
    #expect(try findings(.industry, "示例工作室").map(\.severity) == [.warning])
  }

  @Test(arguments: [
    (ProjectKind.industry, "中国示例汽车学会"), (.industry, "中国 示例汽车学会"), (.industry, "中华示例医学会"),
    (.industry, "中国示例研究会"), (.regional, "江苏省科学技术协会"), (.regional, "江苏省科协科技服务中心"), (.regional, "江苏省示例学会"),
    (.regional, "新疆生产建设兵团科学技术协会"), (.regional, "北京科技社团服务中心"), (.professional, "示例大学"),
    (.professional, "示例科学院自动化研究所"), (.professional, "示例银行股份有限公司"), (.professional, "示例（江苏）知识产权服务有限公司"),
    (.forum, "示例（集团）股份有限公司"), (.conference, "示例车辆厂"),
  ])
  func `a unit that may apply is right`(kind: ProjectKind, unit: String) throws {
    #expect(try findings(kind, unit) == [])
  }

  @Test(arguments: ["江苏省无锡市科学技术协会", "江苏省无锡市滨湖区科协", "山东省青岛市科学技术协会", "北京市示例区科学技术协会"])
  func `the association of a city isn't the province's`(unit: String) throws {
    #expect(try findings(.regional, unit).map(\.rule) == [.applicantType])
  }
}
