import SupplyDemand
import Testing

@testable import Programme

struct SignatureCheckTests {
  @Test(arguments: [
    (ProjectKind.industry, ApplicationSignature.Role.leader, "团长"), (.industry, .unitHead, "单位负责人"),
    (.forum, .leader, "项目负责人"), (.forum, .unitHead, "单位负责人"),
  ])
  func `a line to sign on that isn't there is fatal`(
    kind: ProjectKind, role: ApplicationSignature.Role, label: String
  ) throws {
    var broken = SampleApplications.application(kind)
    broken.signatures.removeAll { $0.role == role }
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.signatures, .fatal, "三.4", at: broken.sections[10], [label])
      ])
  }

  @Test func `lines for others needn't be there, and may`() throws {
    var application = SampleApplications.application(.forum)
    let text = application.signatures[0].name
    application.signatures += [.enterpriseHead, .jointHead, .jointHead].map {
      ApplicationSignature(role: $0, name: text)
    }
    #expect(try SampleApplications.findings(application) == [])
  }

  @Test func `without the section nothing is said of lines`() throws {
    var broken = SampleApplications.application(.forum)
    broken.sections[10] = nil
    broken.signatures = []
    #expect(try SampleApplications.findings(broken).map(\.rule) == [.missingSection])
  }
}
