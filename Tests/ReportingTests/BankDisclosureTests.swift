import SupplyDemand
import Testing

@testable import Reporting

struct BankDisclosureTests {
  private static let problem = TechnicalProblem(
    id: TechnicalProblem.ID("W1"), title: "请样例专家甲看焊缝", description: "电话13812345678", enterprise: "甲公司", team: "T1",
    status: .matched, solution: "样例专家甲建议打磨", experts: ["样例专家甲"])

  @Test func `a problem names its experts to those alone who may see names`() {
    let masked = JSONValue.record(Self.problem, .masked).text
    #expect(!masked.contains("样例专家甲") && !masked.contains("13812345678"))
    #expect(masked.contains("看焊缝") && masked.contains("\"status\": \"matched\""))
    let full = JSONValue.record(Self.problem, .full).text
    #expect(full.contains("样例专家甲") && full.contains("13812345678"))
    #expect(Records(problems: [Self.problem]).people == ["样例专家甲"])
  }

  @Test func `telephone numbers in projects and open sources are masked`() {
    let project = Project(
      id: Project.ID("X1"), title: "13812345678", units: ["甲 13812345678"], city: "13812345678",
      cooperation: ["13812345678"])
    let source = OpenSource(
      id: OpenSource.ID("K1"), title: "工具", description: "13812345678", license: "13812345678",
      url: "sample@example.com")
    for json in [JSONValue.record(project, .masked), .record(source, .masked)] {
      #expect(!json.text.contains("13812345678") && !json.text.contains("sample@"))
    }
  }
}
