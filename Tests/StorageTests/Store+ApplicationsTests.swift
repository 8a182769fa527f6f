import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreApplicationsTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
  }

  private func moment(_ text: String) throws -> LocalMoment { try #require(LocalMoment(text)) }

  private func application(unit: String = "样例学会") -> Application {
    var application = Application(file: "申报书.docx", form: .team)
    application.texts[.unit] = FormText(unit, at: ListLocation(file: "申报书.docx"))
    application.texts[.title] = FormText("“科创中国”样例科技服务团", at: ListLocation(file: "申报书.docx"))
    return application
  }

  @Test func `an application is kept with its file, and goes from state to state`() throws {
    let kept = try store.addApplication(
      application(), kind: .industry, document: [1, 2, 0, 3], on: try moment("2023-04-10T09:00"), at: 7, by: nil)
    #expect(kept.number == 1 && kept.state == .draft && kept.revision == 1 && kept.unit == "样例学会")
    #expect(try store.document(ofApplication: 1) == [1, 2, 0, 3])
    let moved = try store.moveApplication(
      1, from: .draft, to: .registered, on: try moment("2023-04-11T10:30"), note: "已核对", at: 8, by: nil)
    #expect(moved.state == .registered)
    #expect(try store.steps(ofApplication: 1).map(\.state) == [.draft, .registered])
    #expect(try store.steps(ofApplication: 1).last?.moment.description == "2023-04-11T10:30")
    #expect(try store.auditEntries(limit: 10).map(\.action).contains(.applicationMoved))
  }

  @Test func `nobody moves an application that somebody else has moved`() throws {
    try store.addApplication(
      application(), kind: nil, document: [1], on: try moment("2023-04-10"), at: 7, by: nil)
    try store.moveApplication(1, from: .draft, to: .withdrawn, on: try moment("2023-04-11"), note: "", at: 8, by: nil)
    #expect(throws: StorageError.self) {
      try store.moveApplication(
        1, from: .draft, to: .registered, on: try moment("2023-04-12"), note: "", at: 9, by: nil)
    }
    #expect(try store.application(1)?.state == .withdrawn)
    #expect(try store.steps(ofApplication: 1).count == 2)
  }

  @Test func `a file is replaced only before it was handed in`() throws {
    try store.addApplication(application(), kind: nil, document: [1], on: try moment("2023-04-10"), at: 7, by: nil)
    let replaced = try store.replaceApplication(
      1, with: application(unit: "另一学会"), kind: .industry, document: [2, 3], at: 8, by: nil)
    #expect(replaced.revision == 2 && replaced.unit == "另一学会" && replaced.kind == .industry)
    try store.moveApplication(1, from: .draft, to: .submitted, on: try moment("2023-04-11"), note: "", at: 9, by: nil)
    #expect(throws: StorageError.self) {
      try store.replaceApplication(1, with: application(), kind: nil, document: [4], at: 10, by: nil)
    }
    #expect(try store.document(ofApplication: 1) == [2, 3])
  }

  @Test func `no sanctions known is another thing than an empty list`() throws {
    #expect(try store.sanctions() == nil)
    try store.replaceSanctions([], at: 1, by: nil)
    #expect(try store.sanctions() == [])
    let day = try #require(CalendarDate("2022-06-30"))
    let sanction = Sanction(unit: "样例学会", creditCode: "", kind: .censure, day: day, source: "样例通报")
    try store.replaceSanctions([sanction], at: 2, by: nil)
    #expect(try store.sanctions() == [sanction])
  }
}
