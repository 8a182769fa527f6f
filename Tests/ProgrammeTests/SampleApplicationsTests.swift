import SupplyDemand
import Testing

@testable import Programme

struct SampleApplicationsTests {
  @Test(arguments: ProjectKind.allCases)
  func `nothing is found in a correct application`(kind: ProjectKind) throws {
    #expect(try SampleApplications.findings(SampleApplications.application(kind)) == [])
  }

  @Test(arguments: ProjectKind.allCases)
  func `the project of a correct application is told`(kind: ProjectKind) throws {
    #expect(try SampleApplications.checker().kind(of: SampleApplications.application(kind)) == kind)
  }

  @Test(arguments: [ProjectKind.industry, .regional, .professional])
  func `a team's form without a cover is correct, and its name tells the project`(kind: ProjectKind) throws {
    var application = SampleApplications.application(kind)
    for field in ApplicationField.allCases where field.section == 0 { application.texts[field] = nil }
    application.applicationDay = nil
    #expect(try SampleApplications.checker().kind(of: application) == kind)
    #expect(try SampleApplications.findings(application) == [])
  }

  @Test func `nothing is found between correct applications of several units`() throws {
    #expect(try SampleApplications.shared(ProjectKind.allCases.map { SampleApplications.application($0) }) == [])
  }

  @Test func `an empty form is found to lack things and nothing crashes`() throws {
    for form in ApplicationForm.allCases {
      let findings = try SampleApplications.findings(Application(file: "empty.docx", form: form))
      #expect(findings.filter { $0.rule == .missingSection }.count == 10)
      let others = findings.map(\.rule).filter { ![.missingSection, .missingField].contains($0) }
      #expect(others == [.unknownProject])
    }
  }

  @Test func `nothing is found in no applications`() throws {
    #expect(try SampleApplications.checker().findings(across: []) == [])
  }

  @Test func `a rule that the notice doesn't have isn't checked`() throws {
    let terms = CheckTerms(notice: try SampleApplications.notice(), surroundings: SampleSurroundings.plain)
    let place = ListLocation(file: "a.docx")
    #expect(terms.finding(.fee, at: place).count == 1)
    for rule in NoticeRule.allCases where terms.notice.rules[rule] == nil {
      #expect(terms.finding(rule, at: place) == [])
    }
  }
}
