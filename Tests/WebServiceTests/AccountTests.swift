import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Storage
import SupplyDemand
import Testing

@testable import WebService

@Suite(.timeLimit(.minutes(20))) struct AccountTests {
  @Test func `the first start makes one administrator, and no other start does`() async throws {
    let service = try await TestService()
    let first = try await service.service.accounts.prepare()
    let name = try #require(first?.loginName)
    let password = try #require(first?.password)
    #expect(try await service.service.accounts.prepare() == nil)
    try await service.test { client in
      var browser = TestBrowser(client)
      #expect(try await browser.logIn(name, password: password).status == .seeOther)
      // The password was somebody else's choice: nothing else can be opened before it is changed.
      #expect(try await browser.get("/cities").headers[.location] == "/account")
      let weak = try await browser.post("/account/password", [("old", password), ("new", "short"), ("again", "short")])
      #expect(weak.status == .unprocessableContent)
      let strong = try await browser.post(
        "/account/password", [("old", password), ("new", "another password"), ("again", "another password")])
      #expect(strong.status == .seeOther)
      #expect(try await browser.get("/cities").status == .ok)
    }
  }

  @Test func `a wrong password and an unknown name are refused alike`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      let wrong = try await browser.logIn("staff", password: "wrong password")
      let unknown = try await browser.logIn("nobody", password: "wrong password")
      #expect(wrong.status == .unauthorized && unknown.status == .unauthorized)
      #expect(wrong.headers[.setCookie] == nil && unknown.headers[.setCookie] == nil)
      let texts = [wrong, unknown].map { String(buffer: $0.body).replacing("nobody", with: "staff") }
      #expect(texts[0] == texts[1])
    }
  }

  @Test func `five failures lock an account for a minute`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      for _ in 1...5 { _ = try await browser.logIn("staff", password: "wrong password") }
      let locked = try await browser.logIn("staff")
      #expect(locked.status == .tooManyRequests && locked.headers[.retryAfter] == "60")
      service.now += 61
      #expect(try await browser.logIn("staff").status == .seeOther)
    }
  }

  @Test func `a name that no account has is locked like one that has`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      var statuses: [String: [HTTPResponse.Status]] = [:]
      for _ in 1...6 {
        for name in ["staff", "nobody"] {
          statuses[name, default: []].append(try await browser.logIn(name, password: "wrong password").status)
        }
      }
      #expect(statuses["staff"] == Array(repeating: .unauthorized, count: 5) + [.tooManyRequests])
      #expect(statuses["nobody"] == statuses["staff"])
    }
  }

  @Test(arguments: [String(repeating: "名", count: 101), "工作\u{202E}人员", "工作\u{7}人员"])
  func `an account's names are short and can be seen`(name: String) async throws {
    let service = try await TestService()
    try await service.addAccount("admin", .admin)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("admin")
      let answer = try await browser.post(
        "/admin/accounts", [("login", "new"), ("role", "staff"), ("name", name), ("unit", "")])
      #expect(answer.status == .badRequest)
      #expect(try service.store.accounts().count == 1)
    }
  }

  @Test func `a session is no place to guess the password in`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      var statuses: [HTTPResponse.Status] = []
      for number in 1...6 {
        let form = [("old", "guess \(number)"), ("new", "a long password"), ("again", "a long password")]
        statuses.append(try await browser.post("/account/password", form).status)
      }
      #expect(statuses == Array(repeating: .unprocessableContent, count: 5) + [.tooManyRequests])
    }
  }

  @Test func `twenty attempts from one address are enough for five minutes`() async throws {
    let service = try await TestService()
    try await service.test { client in
      var browser = TestBrowser(client)
      var statuses: [HTTPResponse.Status] = []
      for number in 1...21 { statuses.append(try await browser.logIn("nobody \(number)").status) }
      #expect(statuses == Array(repeating: .unauthorized, count: 20) + [.tooManyRequests])
      service.now += 301
      #expect(try await browser.logIn("nobody").status == .unauthorized)
    }
  }

  @Test func `a cookie is worth nothing after logging out, nor after eight hours`() async throws {
    let service = try await TestService(ServiceConfiguration())
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      let login = try await browser.logIn("staff")
      let header = try #require(login.headers[.setCookie])
      #expect(header.contains("HttpOnly") && header.contains("SameSite=Lax"))
      let stolen = browser
      #expect(try await stolen.get("/cities").status == .ok)
      #expect(try await browser.post("/logout", []).status == .seeOther)
      #expect(try await stolen.get("/cities").status == .unauthorized)
      _ = try await browser.logIn("staff")
      service.now += Accounts.sessionSeconds + 1
      #expect(try await browser.get("/cities").status == .unauthorized)
    }
  }

  @Test func `forms without the session's own token are refused`() async throws {
    let service = try await TestService()
    try await service.addAccount("admin", .admin)
    try await service.addAccount("other", .admin)
    try await service.test { client in
      var (browser, other) = (TestBrowser(client), TestBrowser(client))
      _ = try await browser.logIn("admin")
      _ = try await other.logIn("other")
      let form = [("login", "new"), ("role", "staff")]
      #expect(try await browser.send("/admin/accounts", form).status == .forbidden)
      #expect(try await browser.send("/admin/accounts", form + [("csrf", "AAAA")]).status == .forbidden)
      let foreign = try await other.token(of: "/account")
      #expect(try await browser.send("/admin/accounts", form + [("csrf", foreign)]).status == .forbidden)
      let own = try await browser.token(of: "/account")
      let crossSite = try await browser.send(
        "/admin/accounts", form + [("csrf", own)], headers: [HTTPField.Name("Sec-Fetch-Site")!: "cross-site"])
      #expect(crossSite.status == .forbidden)
      #expect(try await browser.send("/admin/accounts", form + [("csrf", own)]).status == .ok)
      #expect(try service.store.accounts().map(\.loginName) == ["admin", "new", "other"])
    }
  }

  @Test func `tokens differ from page to page, and each is good`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let tokens = [try await browser.token(of: "/account"), try await browser.token(of: "/account")]
      #expect(tokens[0] != tokens[1] && tokens[0].count == tokens[1].count)
    }
  }

  @Test(arguments: [
    (Account.Role.analyst, "/imports", HTTPResponse.Status.forbidden), (.analyst, "/admin", .forbidden),
    (.analyst, "/gaps", .ok), (.team, "/imports", .forbidden), (.team, "/admin", .forbidden), (.staff, "/imports", .ok),
    (.staff, "/admin", .forbidden), (.admin, "/admin", .ok),
  ])
  func `roles open their own pages alone`(role: Account.Role, path: String, status: HTTPResponse.Status) async throws {
    let service = try await TestService(ServiceConfiguration())
    try await service.addAccount("somebody", role)
    try await service.test { client in
      #expect(try await TestBrowser(client).get(path).status == .unauthorized)
      var browser = TestBrowser(client)
      _ = try await browser.logIn("somebody")
      #expect(try await browser.get(path).status == status)
    }
  }

  @Test func `a token allows what it was made for, and nothing when it is revoked`() async throws {
    let service = try await TestService(ServiceConfiguration())
    let account = try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let page = try await browser.post("/account/tokens", [("name", "样例程序"), ("scope", "read"), ("days", "1")])
      let text = String(buffer: page.body)
      let start = try #require(text.range(of: "<code>"))
      let end = try #require(text.range(of: "</code>"))
      let token = String(text[start.upperBound..<end.lowerBound])
      func get(_ path: String, _ token: String) async throws -> HTTPResponse.Status {
        try await client.execute(uri: path, method: .get, headers: [.authorization: "Bearer \(token)"]).status
      }
      #expect(try await get("/api/v1/cities", token) == .ok)
      #expect(try await get("/api/v1/cities", token + "x") == .unauthorized)
      let dispatch = try service.store.addDispatch(
        of: Demand.ID("D-1"), to: RecordReference(.teams, "T-1"), at: service.now, by: account.id)
      let change = try await client.execute(
        uri: "/api/v1/dispatches/\(dispatch.number)", method: .patch,
        headers: [.authorization: "Bearer \(token)", .contentType: "application/json"],
        body: ByteBuffer(string: #"{"status":"done"}"#))
      #expect(change.status == .forbidden)
      // Staff may see personal data, this token not.
      #expect(try await get("/api/v1/experts?personal=true", token) == .forbidden)
      service.now += 86_401
      #expect(try await get("/api/v1/cities", token) == .unauthorized)
      service.now = TestService.start
      let number = try #require(try service.store.tokens().first?.number)
      _ = try await browser.post("/account/tokens/\(number)/revoke", [])
      #expect(try await get("/api/v1/cities", token) == .unauthorized)
    }
  }

  @Test(arguments: ["https://example.com/", "//example.com", "/\\example.com", "javascript:alert(1)", "/a\nb", ""])
  func `nobody is sent to another site after logging in`(path: String) {
    #expect(AccountController.safePath(path) == "/")
    #expect(AccountController.safePath("/cities/1?for=experts") == "/cities/1?for=experts")
  }
}
