import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Storage
import SupplyDemand
import Testing

@testable import WebService

/// The units that staff keep, on their page: who changes them, what is refused, what it opens.
struct UnitTests {
  private static let page = "/applications/units"
  private static let entry = [("unit", "样例理工大学"), ("code", ""), ("aliases", "样例工学院；样例理工")]

  @Test func `staff keep a unit's names, and its account sees what was handed in under one of them`() async throws {
    let service = try await TestService()
    let staff = try await service.addAccount("staff", .staff)
    let head = try await service.addAccount("head", .team, unit: "样例理工大学", unitRole: .unitAdmin)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      #expect(String(buffer: try await browser.get("/applications").body).contains(Self.page))
      #expect(try await browser.post(Self.page, Self.entry).status == .seeOther)
      #expect(String(buffer: try await browser.get(Self.page).body).contains("样例工学院、样例理工"))
      let units = UnitDirectory(try service.store.units())
      #expect(units.isSame(head.unit, "样例工学院") && !units.isSame(head.unit, "样例工学院附中"))
      #expect(try await browser.post(Self.page + "/drop", [("unit", "样例理工大学")]).status == .seeOther)
      #expect(try await browser.post(Self.page + "/drop", [("unit", "样例理工大学")]).status == .notFound)
      #expect(try service.store.units().isEmpty)
      let entries = try service.store.auditEntries(limit: 9).filter { $0.subject == .unit("样例理工大学") }
      #expect(entries.map(\.action) == [.unitDropped, .unitKept] && entries.allSatisfy { $0.account == staff.id })
    }
  }

  @Test(arguments: [
    [("unit", ""), ("code", ""), ("aliases", "")], [("unit", "另一大学"), ("code", "51100000500000001B"), ("aliases", "")],
    [("unit", "另一大学"), ("code", ""), ("aliases", "样例理工")],
  ])
  func `a name or code that can't be the unit's is refused, and said`(fields: [(String, String)]) async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      _ = try await browser.post(Self.page, Self.entry)
      let refused = try await browser.post(Self.page, fields)
      #expect(refused.status == .unprocessableContent && String(buffer: refused.body).contains("role=\"alert\""))
      #expect(try service.store.units().map(\.name) == ["样例理工大学"])
    }
  }

  @Test func `an account of a unit changes nothing and sees no names`() async throws {
    let service = try await TestService()
    try await service.addAccount("head", .team, unit: "样例理工大学", unitRole: .unitAdmin)
    try await service.test { client in
      var head = TestBrowser(client)
      _ = try await head.logIn("head")
      #expect(try await head.get(Self.page).status == .forbidden)
      #expect(try await head.post(Self.page, Self.entry).status == .forbidden)
      #expect(try service.store.units().isEmpty)
    }
  }
}
