import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Reporting
import Storage
import SupplyDemand
import Testing

@testable import WebService

struct DocumentTests {
  @Test(arguments: [
    "/cities/1/recommendations.xlsx?for=experts", "/cities/1/report.docx?for=experts&need=1-key-1",
    "/teams/T-1/targets.xlsx", "/teams/T-1/targets.docx", "/gaps.xlsx", "/gaps.docx?unserved=yes",
  ]) func `pages are had as documents without personal data`(path: String) async throws {
    try await TestService.shared.test { client in
      let answer = try await TestBrowser(client).get(path)
      #expect(answer.status == .ok)
      #expect(answer.body.getBytes(at: 0, length: 2) == Array("PK".utf8))
      let ending = path.contains("docx") ? "wordprocessingml.document" : "spreadsheetml.sheet"
      #expect(answer.headers[.contentType]?.hasSuffix(ending) == true)
      #expect(answer.headers[.contentDisposition]?.contains(path.contains("docx") ? ".docx" : ".xlsx") == true)
    }
  }

  @Test func `plans that are tried or kept are had as documents by those who may plan`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      #expect(try await browser.get("/plans/draft.docx").status != .ok)
      _ = try await browser.logIn("staff")
      #expect(try await browser.get("/plans/draft.docx").status == .ok)
      #expect(try await browser.post("/plans", [("name", "一号")]).status == .seeOther)
      for path in ["/plans/1/plan.xlsx", "/plans/1/plan.docx"] {
        #expect(try await browser.get(path).body.getBytes(at: 0, length: 2) == Array("PK".utf8))
      }
      #expect(try await browser.get("/plans/9/plan.docx").status == .notFound)
    }
  }

  @Test func `an uploaded workbook is looked at by its cells and taken`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    let rows = [["编号", "姓名", "单位"], ["X-1", "样例丙", "示例大学"], ["X-2", "", "示例大学"]]
    let table = TextTable(
      columns: rows[0].map { TextTable.Column($0) },
      rows: rows.dropFirst().map { TextTable.Row($0.map(TableCell.text)) })
    let book = try Workbook(sheets: [Workbook.Sheet(name: "专家", table: table)]).bytes()
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let head = """
        --edge\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\(try await browser.token(of: "/imports"))\r\n--edge\r\n\
        Content-Disposition: form-data; name="file"; filename="专家.csv"\r\nContent-Type: text/csv\r\n\r\n
        """
      var body = ByteBuffer(string: head)
      body.writeBytes(book)
      body.writeString("\r\n--edge--\r\n")
      let headers: HTTPFields = [
        .contentType: "multipart/form-data; boundary=edge", .cookie: browser.cookie ?? "",
      ]
      let uploaded = try await client.execute(uri: "/imports/uploads", method: .post, headers: headers, body: body)
      let path = try #require(uploaded.headers[.location])
      let page = String(buffer: try await browser.get(path).body)
      #expect(page.contains("扩展名「.csv」与内容不符"))
      #expect(page.contains("工作表 专家!3") && page.contains("X-2 | 示例大学"))
      #expect(try await browser.post("\(path)/accept", []).status == .seeOther)
      #expect(try await browser.get("/experts/X-1").status == .ok)
    }
  }
}
