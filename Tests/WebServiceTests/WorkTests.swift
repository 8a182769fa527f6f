import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import SupplyDemand
import Testing

@testable import WebService

@Suite(.timeLimit(.minutes(20))) struct WorkTests {
  @Test func `a dispatched demand has its assignee, day and handler, and is in progress`() async throws {
    let service = try await TestService()
    let account = try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let response = try await browser.post(
        "/demands/D-1/dispatches",
        [("assignee", "teams/T-1"), ("handler", account.id.text), ("due", "2023-05-01"), ("note", "请尽快联系企业")])
      #expect(response.status == .seeOther)
      let dispatch = try #require(try service.store.dispatches().first)
      #expect(dispatch.assignee == RecordReference(.teams, "T-1") && dispatch.dueOn == CalendarDate("2023-05-01"))
      #expect(dispatch.handler == account.id && dispatch.createdBy == account.id && dispatch.status == .open)
      #expect(String(buffer: try await browser.get("/demands").body).contains("对接中"))
      _ = try await browser.post("/dispatches/\(dispatch.number)", [("status", "done")])
      #expect(String(buffer: try await browser.get("/demands").body).contains("已解决"))
    }
  }

  @Test(arguments: [
    [("assignee", "teams/none")], [("assignee", "achievements/A-1")],
    [("assignee", "teams/T-1"), ("due", "2023-02-30")],
    [("assignee", "teams/T-1"), ("handler", "nobody")], [],
  ])
  func `a dispatch to nobody or for no day is refused`(items: [(String, String)]) async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      #expect(try await browser.post("/demands/D-1/dispatches", items).status == .badRequest)
      #expect(try service.store.dispatches().isEmpty)
    }
  }

  @Test func `judgments are kept with who and when, and change no score`() async throws {
    let service = try await TestService()
    let account = try await service.addAccount("analyst", .analyst)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("analyst")
      let before = String(buffer: try await browser.get("/api/v1/cities/1/recommendations?for=teams").body)
      let form = [("need", "1-key-1"), ("kind", "teams"), ("id", "T-1"), ("relevant", "no"), ("note", "太远")]
      #expect(try await browser.post("/match/judgments", form).status == .seeOther)
      let judgment = try #require(try service.store.judgments().first)
      #expect(!judgment.isRelevant && judgment.judgedBy == account.id && judgment.judgedAt == TestService.start)
      #expect(String(buffer: try await browser.get("/api/v1/cities/1/recommendations?for=teams").body) == before)
      #expect(String(buffer: try await browser.get("/match?need=1-key-1&kind=teams&id=T-1").body).contains("太远"))
    }
  }

  @Test func `a team's contacts are seen by those who handle it and by the platform`() async throws {
    let service = try await TestService()
    try await service.addAccount("lead", .team, unit: "示例半导体学会", unitRole: .unitAdmin)
    try await service.addAccount("member", .team, unit: "示例半导体学会", unitRole: .subaccount)
    try await service.addAccount("rival", .team, unit: "示例水产学会", unitRole: .unitAdmin)
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browsers: [String: TestBrowser] = [:]
      for name in ["lead", "member", "rival", "staff"] {
        var browser = TestBrowser(client)
        _ = try await browser.logIn(name)
        browsers[name] = browser
      }
      let form = [("city", "1"), ("day", "2023-04-09"), ("note", "走访样例微电子")]
      for (name, status) in [("lead", HTTPResponse.Status.seeOther), ("rival", .forbidden), ("member", .forbidden)] {
        let response = try await browsers[name]?.post("/teams/T-1/contacts", form)
        #expect(response?.status == status, "\(name)")
      }
      for (name, isSeen) in [("lead", true), ("staff", true), ("rival", false), ("member", false)] {
        let page = try await browsers[name]?.get("/teams/T-1")
        #expect(page.map { String(buffer: $0.body).contains("走访样例微电子") } == isSeen, "\(name)")
      }
      let page = String(buffer: try await TestBrowser(client).get("/teams/T-1").body)
      #expect(!page.contains("走访样例微电子"))
      // A sub-account sees what it handles (经办人, 附件6).
      let handlers = try await browsers["staff"]?.post("/teams/T-1/handlers", [("handler", "account-member")])
      #expect(handlers?.status == .seeOther)
      let own = try await browsers["member"]?.get("/teams/T-1")
      #expect(own.map { String(buffer: $0.body).contains("走访样例微电子") } == true)
    }
  }

  @Test func `progress counts when it is reported, and apart when the platform confirms it`() async throws {
    let service = try await TestService()
    try await service.addAccount("lead", .team, unit: "示例半导体学会", unitRole: .unitAdmin)
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var (lead, staff) = (TestBrowser(client), TestBrowser(client))
      _ = try await lead.logIn("lead")
      _ = try await staff.logIn("staff")
      let form = [("obligation", "transfers"), ("amount", "2"), ("note", "技术许可合同")]
      #expect(try await lead.post("/teams/T-1/progress", form).status == .seeOther)
      #expect(
        try await lead.post("/teams/T-1/progress", [("obligation", "none"), ("amount", "2")]).status == .badRequest)
      let number = try #require(try service.store.progress().first?.number)
      #expect(try await lead.post("/teams/T-1/progress/\(number)/confirm", []).status == .forbidden)
      #expect(try await staff.post("/teams/T-1/progress/\(number)/confirm", []).status == .seeOther)
      #expect(try service.store.progress().first?.isConfirmed == true)
    }
  }

  private static func multipart(_ token: String, file: String, _ text: String) -> (HTTPFields, ByteBuffer) {
    let body = """
      --edge\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\(token)\r\n--edge\r\n\
      Content-Disposition: form-data; name="kind"\r\n\r\n\r\n--edge\r\n\
      Content-Disposition: form-data; name="file"; filename="\(file)"\r\nContent-Type: text/csv\r\n\r\n\(text)\r\n--edge--\r\n
      """
    return ([.contentType: "multipart/form-data; boundary=edge"], ByteBuffer(string: body))
  }

  /// Sends a file to be looked at.
  private static func upload(
    _ text: String, as file: String, _ browser: TestBrowser, _ client: any TestClientProtocol
  ) async throws -> TestResponse {
    var (headers, body) = multipart(try await browser.token(of: "/imports"), file: file, text)
    headers[.cookie] = browser.cookie
    return try await client.execute(uri: "/imports/uploads", method: .post, headers: headers, body: body)
  }

  @Test func `an upload is looked at, taken, served at once, and undone`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let text = "编号,姓名,单位,研究方向\nX-1,样例丙,示例大学,锂电池回收\nX-2,,示例大学,机器人\n"
      let uploaded = try await Self.upload(text, as: "新专家.csv", browser, client)
      let path = try #require(uploaded.headers[.location])
      let page = String(buffer: try await browser.get(path).body)
      #expect(page.contains("新专家.csv") && page.contains("缺少必填字段"))
      #expect(try await browser.get("/experts/X-1").status == .notFound)
      #expect(try await browser.post("\(path)/accept", []).status == .seeOther)
      #expect(try await browser.get("/experts/X-1").status == .ok)
      #expect(try await browser.get(path).status == .notFound)
      let number = try #require(try service.store.imports().last?.number)
      #expect(try await browser.post("/imports/\(number)/undo", []).status == .seeOther)
      #expect(try await browser.get("/experts/X-1").status == .notFound)
      #expect(try await browser.post("/imports/\(number)/undo", []).status == .conflict)
    }
  }

  @Test func `a masked list is taken only by who ticks that it may replace full data`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let text = "编号,姓名,单位\nX-1,样**,示例大学\n"
      let uploaded = try await Self.upload(text, as: "a.csv", browser, client)
      let path = try #require(uploaded.headers[.location])
      #expect(String(buffer: try await browser.get(path).body).contains("name=\"masked\""))
      #expect(try await browser.post("\(path)/accept", []).status == .conflict)
      #expect(try await browser.get("/experts/X-1").status == .notFound)
      #expect(try await browser.post("\(path)/accept", [("masked", "1")]).status == .seeOther)
      #expect(try await browser.get("/experts/X-1").status == .ok)
    }
  }

  @Test func `a file that is no document is told in Chinese`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let uploaded = try await Self.upload("%PDF-1.7", as: "专家.xlsx", browser, client)
      let page = String(buffer: try await browser.get(try #require(uploaded.headers[.location])).body)
      #expect(page.contains("文件不能读入：文件是 PDF，不是 Word 或 Excel 文档。请提交 .docx 或 .xlsx 文件。"))
      #expect(!page.contains("The file"))
    }
  }

  @Test(arguments: [
    ("multipart/form-data; boundary=edge", "--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nx"),
    ("multipart/form-data; boundary=edge", "nothing"), ("multipart/form-data", "--edge--"),
    ("multipart/form-data; boundary=", "----"), ("text/plain", "x"), ("multipart/form-data; boundary=edge", ""),
  ])
  func `broken uploads are refused`(type: String, body: String) {
    #expect(throws: Problem.self) { try MultipartForm(Array(body.utf8), contentType: type) }
  }

  @Test func `the parts of a form are what was sent`() throws {
    let body =
      "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--b\r\n"
      + "Content-Disposition: form-data; name=\"f\"; filename=\"a \\\"b\\\".csv\"\r\nContent-Type: x\r\n\r\n1\r\n--c\r\n2\r\n--b--\r\n"
    let form = try MultipartForm(Array(body.utf8), contentType: "multipart/form-data; boundary=\"b\"")
    #expect(form.parts.map(\.name) == ["a", "f"])
    #expect(form.text("a") == "")
    #expect(form.parts[1].file == "a \"b\".csv")
    #expect(form.text("f") == "1\r\n--c\r\n2")
  }

  @Test func `a body beyond the limit is refused`() async throws {
    var configuration = ServiceConfiguration()
    configuration.bodyByteLimit = 2000
    let service = try await TestService(configuration)
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      var (headers, body) = Self.multipart(
        try await browser.token(of: "/imports"), file: "a.csv", String(repeating: "x", count: 3000))
      headers[.cookie] = browser.cookie
      let response = try await client.execute(uri: "/imports/uploads", method: .post, headers: headers, body: body)
      #expect(response.status == .contentTooLarge)
    }
  }
}
