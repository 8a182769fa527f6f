import Ingestion
import SupplyDemand
import Testing

@testable import Programme

/// Forms as they are written, read and checked.
struct FormDocumentCheckTests {
  private func read(_ application: Application) async throws -> Application {
    let notice = try SampleApplications.notice()
    let bytes = try #require(FormDocument(of: application, by: notice)).bytes()
    return try #require(
      try await ApplicationReader(notice: notice).application(bytes, file: "\(application.file).docx"))
  }

  @Test(arguments: ProjectKind.allCases)
  func `nothing is found in a form filled in with a correct application`(kind: ProjectKind) async throws {
    let read = try await read(SampleApplications.application(kind))
    #expect(try SampleApplications.findings(read).filter { $0.severity != .unchecked } == [])
    #expect(try SampleApplications.checker().kind(of: read) == kind)
  }

  @Test(arguments: ApplicationForm.allCases)
  func `a blank form lacks what has to be filled in, and nothing else`(form: ApplicationForm) async throws {
    let findings = try SampleApplications.findings(try await read(Application(file: "blank", form: form)))
    let rules = Set(findings.filter { $0.severity != .unchecked }.map(\.rule))
    #expect(rules == [.missingField, .unknownProject])
  }
}
