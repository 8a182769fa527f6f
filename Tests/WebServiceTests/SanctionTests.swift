import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Storage
import SupplyDemand
import Testing

@testable import WebService

/// The list of units that may not apply, on its page and by the API: who sees it, what changes it, what is written down.
struct SanctionTests {
  private static let page = "/applications/sanctions"
  private static let entry = [
    ("unit", "样例学会"), ("code", ""), ("kind", "censure"), ("day", "2022-06-30"), ("source", "样例通报"),
  ]

  private static func upload(
    _ table: String, _ browser: TestBrowser, _ client: any TestClientProtocol, token: String? = nil
  ) async throws -> TestResponse {
    let token = if let token { token } else { try await browser.token(of: page) }
    let body =
      "--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token)\r\n"
      + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n\(table)\r\n--edge--\r\n"
    var headers: HTTPFields = [.contentType: "multipart/form-data; boundary=edge"]
    headers[.cookie] = browser.cookie
    return try await client.execute(
      uri: page + "/table", method: .post, headers: headers, body: ByteBuffer(string: body))
  }

  @Test func `staff see the list, add to it and take off it, and the audit trail tells who`() async throws {
    let service = try await TestService()
    let staff = try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      #expect(String(buffer: try await browser.get("/applications").body).contains(Self.page))
      #expect(String(buffer: try await browser.get(Self.page).body).contains("还没有名单"))
      #expect(try await browser.post(Self.page, Self.entry).status == .seeOther)
      let shown = String(buffer: try await browser.get(Self.page).body)
      #expect(shown.contains("样例学会") && shown.contains("2024-06-30") && !shown.contains("还没有名单"))
      let number = try #require(try service.store.keptSanctions().first?.number)
      #expect(try await browser.post("\(Self.page)/\(number)/remove", []).status == .seeOther)
      #expect(try await browser.post("\(Self.page)/\(number)/remove", []).status == .notFound)
      #expect(try service.store.sanctions() == [])
      let entries = try service.store.auditEntries(limit: 9).filter { $0.subject == .sanction(number) }
      #expect(
        entries.map(\.action) == [.sanctionRemoved, .sanctionAdded] && entries.allSatisfy { $0.account == staff.id })
      #expect(entries[1].detail == "unit=样例学会 code=none sanction=censure day=2022-06-30")
    }
  }

  @Test(arguments: [
    ("unit", ""), ("code", "51100000500000001B"), ("kind", "other"), ("day", "2022-02-30"),
    ("unit", String(repeating: "长", count: 101)),
  ])
  func `a sanction that nobody could be found by is refused`(field: String, value: String) async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let items = Self.entry.map { $0.0 == field ? (field, value) : $0 }
      #expect(try await browser.post(Self.page, items).status == .unprocessableContent)
      #expect(try service.store.sanctions() == nil)
    }
  }

  @Test func `a table replaces the whole list, or nothing when a row can't be taken`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      _ = try await browser.post(Self.page, Self.entry)
      let broken = try await Self.upload("单位名称,情形,日期\n甲,通报,2023-01-01\n乙,不知道,2023-01-01\n", browser, client)
      #expect(broken.status == .unprocessableContent && String(buffer: broken.body).contains("第 3 行"))
      #expect(try service.store.sanctions()?.map(\.unit) == ["样例学会"])
      let table = "单位名称,情形,日期\n甲,通报,2023-01-01\n乙,行政处罚,2023-01-02\n"
      #expect(try await Self.upload(table, browser, client).status == .seeOther)
      #expect(try service.store.sanctions()?.map(\.unit) == ["甲", "乙"])
      #expect(try await Self.upload("单位名称,情形,日期\n", browser, client).status == .seeOther)
      #expect(try service.store.sanctions() == [])
    }
  }

  @Test func `nobody else sees or changes the list, and no form without its token`() async throws {
    let service = try await TestService()
    try service.store.replaceSanctions([], at: 1, by: nil)
    for (name, role) in [("staff", Account.Role.staff), ("analyst", .analyst), ("team", .team)] {
      try await service.addAccount(name, role, unit: "样例学会", unitRole: role == .team ? .unitAdmin : nil)
    }
    try await service.test { client in
      for name in ["analyst", "team"] {
        var browser = TestBrowser(client)
        _ = try await browser.logIn(name)
        #expect(try await browser.get(Self.page).status == .forbidden, "\(name)")
        #expect(try await browser.post(Self.page, Self.entry).status == .forbidden, "\(name)")
        #expect(try await browser.post("\(Self.page)/1/remove", []).status == .forbidden, "\(name)")
        let token = try await browser.token(of: "/account")
        let sent = try await Self.upload("单位名称,情形,日期\n甲,通报,2023-01-01\n", browser, client, token: token)
        #expect(sent.status == .forbidden, "\(name)")
      }
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      #expect(try await browser.post(Self.page, Self.entry, tokenOf: nil).status == .forbidden)
      #expect(try await Self.upload("单位名称,情形,日期\n", browser, client, token: "x").status == .forbidden)
      #expect(try service.store.sanctions() == [])
    }
  }
}
