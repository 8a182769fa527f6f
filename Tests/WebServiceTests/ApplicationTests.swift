import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Storage
import SupplyDemand
import Testing

@testable import WebService

/// Applications on the pages and by the API: who sees them, what is stored, which way they go.
struct ApplicationTests {
  private static let draft = """
    {"code": "KJFWT2023-03", "unit": "样例理工大学", "credit-code": "12100000400000000X",
     "title": "“科创中国”知识产权科技服务团"}
    """

  private static func form(_ token: String, _ text: String) -> (HTTPFields, ByteBuffer) {
    let body =
      "--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token)\r\n"
      + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"draft.json\"\r\n\r\n\(text)\r\n--edge--\r\n"
    return ([.contentType: "multipart/form-data; boundary=edge"], ByteBuffer(string: body))
  }

  private static func send(
    _ text: String, to path: String, _ browser: TestBrowser, _ client: any TestClientProtocol
  ) async throws -> TestResponse {
    var (headers, body) = form(try await browser.token(of: "/applications"), text)
    headers[.cookie] = browser.cookie
    return try await client.execute(uri: path, method: .post, headers: headers, body: body)
  }

  @Test func `checking tells what is wrong and stores nothing`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let page = String(
        buffer: try await Self.send(Self.draft, to: "/applications/check", browser, client).body)
      #expect(page.contains("自查结果") && page.contains("没有填写") && page.contains("附件5 填报说明1"))
      #expect(try service.store.applications().isEmpty)
    }
  }

  @Test func `an application is taken in, moved along, and refused where the notice forbids it`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let taken = try await Self.send(Self.draft, to: "/applications", browser, client)
      #expect(taken.headers[.location] == "/applications/1")
      let page = String(buffer: try await browser.get("/applications/1").body)
      #expect(page.contains("样例理工大学") && page.contains("服务团已注册") && page.contains("评审参考"))
      let wrong = try await browser.post("/applications/1/state", [("state", "published"), ("at", "")])
      #expect(wrong.status == .conflict)
      let right = try await browser.post(
        "/applications/1/state", [("state", "registered"), ("at", "2023-04-11T09:00")])
      #expect(right.status == .seeOther)
      #expect(try service.store.application(1)?.state == .registered)
      let file = try await browser.get("/applications/1/file")
      #expect(String(buffer: file.body) == Self.draft)
    }
  }

  @Test func `what two applications share is told on the pages of both`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      for _ in 1...2 { _ = try await Self.send(Self.draft, to: "/applications", browser, client) }
      for (number, other) in [(1, 2), (2, 1)] {
        let page = String(buffer: try await browser.get("/applications/\(number)").body)
        #expect(page.contains("与 \(other)-draft.json 名称相同"))
      }
    }
  }

  @Test func `a unit sees its own, and who isn't its administrator those that are theirs to handle`() async throws {
    let service = try await TestService()
    let unit = "样例理工大学"
    try await service.addAccount("head", .team, unit: unit, unitRole: .unitAdmin)
    try await service.addAccount("member", .team, unit: unit, unitRole: .member)
    try await service.addAccount("other", .team, unit: "别的大学", unitRole: .unitAdmin)
    try await service.addAccount("analyst", .analyst)
    try await service.test { client in
      var head = TestBrowser(client)
      _ = try await head.logIn("head")
      _ = try await Self.send(Self.draft, to: "/applications", head, client)
      #expect(try await head.get("/applications/1").status == .ok)
      for (login, status) in [("member", HTTPResponse.Status.notFound), ("other", .notFound), ("analyst", .forbidden)] {
        var browser = TestBrowser(client)
        _ = try await browser.logIn(login)
        #expect(try await browser.get("/applications/1").status == status, "\(login)")
        #expect(try await browser.get("/applications/1/file").status == status, "\(login)")
      }
      let member = try #require(try service.store.accounts().first { $0.loginName == "member" })
      #expect(try await head.post("/applications/1/handler", [("handler", member.id.text)]).status == .seeOther)
      var browser = TestBrowser(client)
      _ = try await browser.logIn("member")
      #expect(try await browser.get("/applications/1").status == .ok)
      #expect(try await browser.get("/applications/1/sheet.xlsx").status == .forbidden)
      // Only the platform says that a team is registered.
      let moved = try await browser.post(
        "/applications/1/state", [("state", "registered"), ("at", "2023-04-11T09:00")])
      #expect(moved.status == .conflict)
    }
  }

  @Test func `a unit's account hands in its own unit's applications alone`() async throws {
    let service = try await TestService()
    try await service.addAccount("head", .team, unit: "样例理工大学", unitRole: .unitAdmin)
    let others = [
      Self.draft.replacing("样例理工大学", with: "别的大学"), Self.draft.replacing("样例理工大学", with: "样例 理工大学"),
      Self.draft.replacing(#""unit": "样例理工大学","#, with: ""),
    ]
    try await service.test { client in
      var head = TestBrowser(client)
      _ = try await head.logIn("head")
      for text in others {
        let refused = try await Self.send(text, to: "/applications", head, client)
        #expect(refused.status == .badRequest && String(buffer: refused.body).contains("只能登记本单位的材料"))
      }
      #expect(try service.store.applications().isEmpty)
      _ = try await Self.send(Self.draft, to: "/applications", head, client)
      #expect(try await Self.send(others[0], to: "/applications/1/file", head, client).status == .badRequest)
      #expect(try service.store.application(1)?.unit == "样例理工大学")
    }
  }

  @Test func `a unit is told of nothing that other units' applications have`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.addAccount("head", .team, unit: "样例理工大学", unitRole: .unitAdmin)
    try await service.addAccount("member", .team, unit: "样例理工大学", unitRole: .member)
    try await service.test { client in
      var (staff, head, member) = (TestBrowser(client), TestBrowser(client), TestBrowser(client))
      _ = try await staff.logIn("staff")
      _ = try await head.logIn("head")
      _ = try await member.logIn("member")
      _ = try await Self.send(
        Self.draft.replacing("样例理工大学", with: "别的大学"), to: "/applications", staff, client)
      _ = try await Self.send(Self.draft, to: "/applications", head, client)
      _ = try await Self.send(Self.draft, to: "/applications", member, client)
      let seen = String(buffer: try await staff.get("/applications/2").body)
      #expect(seen.contains("与 1-draft.json 名称相同"))
      // The unit's own are told of, also to who handles one of them alone.
      for (browser, path, own) in [
        (head, "/applications/2", "3-draft.json"), (member, "/applications/3", "2-draft.json"),
      ] {
        let page = String(buffer: try await browser.get(path).body)
        #expect(page.contains("与 \(own) 名称相同") && !page.contains("1-draft.json"))
      }
      let again = String(buffer: try await staff.get("/applications/2").body)
      #expect(again.contains("与 1-draft.json 名称相同"))
    }
  }

  @Test func `a page follows what happens to other applications`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var staff = TestBrowser(client)
      _ = try await staff.logIn("staff")
      for _ in 1...2 { _ = try await Self.send(Self.draft, to: "/applications", staff, client) }
      func tells(_ words: String) async throws -> Bool {
        String(buffer: try await staff.get("/applications/1").body).contains(words)
      }
      #expect(try await tells("与 2-draft.json 名称相同"))
      let other = Self.draft.replacing("知识产权科技", with: "检验检测科技")
      _ = try await Self.send(other, to: "/applications/2/file", staff, client)
      #expect(try await !tells("名称相同"))
      _ = try await Self.send(Self.draft, to: "/applications/2/file", staff, client)
      #expect(try await tells("与 2-draft.json 名称相同"))
      _ = try await staff.post("/applications/2/state", [("state", "withdrawn"), ("at", "2023-04-11T09:00")])
      #expect(try await !tells("名称相同"))
    }
  }
}
