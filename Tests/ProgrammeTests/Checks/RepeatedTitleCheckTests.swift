import SupplyDemand
import Testing

@testable import Programme

struct RepeatedTitleCheckTests {
  private func found(_ applications: [Application]) throws -> [NoticeFinding] {
    try SampleApplications.shared(applications).filter { $0.rule == .repeatedTitle }
  }

  @Test func `a name that an earlier application has is a warning`() throws {
    let first = SampleApplications.application(.industry, file: "a.docx")
    let second = SampleApplications.application(.industry, file: "b.docx")
      .filling(.title, "\"科创中国\" 新能源汽车产业科技服务团").ofUnit("中国示例化工学会", "51100000500000002D")
    #expect(
      try found([first, second]) == [
        NoticeFinding(.repeatedTitle, .warning, "附件2 第四条", second[.title], ["a.docx"])
      ])
  }

  @Test func `applications without names repeat none`() throws {
    let unnamed = SampleApplications.application(.industry).filling(.title, "").filling(.coverTitle, "")
    #expect(try found([unnamed, unnamed]) == [])
  }

  @Test func `names that differ are right`() throws {
    #expect(try found(ProjectKind.allCases.map { SampleApplications.application($0) }) == [])
  }
}
