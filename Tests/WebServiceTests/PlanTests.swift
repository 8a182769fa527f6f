import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Storage
import SupplyDemand
import Testing

@testable import WebService

@Suite(.timeLimit(.minutes(20))) struct PlanTests {
  private func json(_ response: TestResponse) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any])
  }

  @Test func `staff keep and apply plans, and applying one for demands dispatches them`() async throws {
    let service = try await TestService()
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("staff")
      let query = "of=teams&for=demands&gets=0-1&serves=0-2&level=possible"
      let draft = String(buffer: try await browser.get("/plans/draft?\(query)").body)
      #expect(draft.contains("保存方案"))
      let items = [
        ("name", "派单方案"), ("of", "teams"), ("for", "demands"), ("gets", "0-1"), ("serves", "0-2"),
        ("level", "possible"),
      ]
      #expect(try await browser.post("/plans", items).status == .seeOther)
      let plan = try #require(try service.store.plans().first)
      #expect(plan.name == "派单方案" && plan.pairs.map(\.receiver) == ["D-1"] && plan.appliedAt == nil)
      #expect(try await browser.post("/plans/1/apply", []).status == .seeOther)
      #expect(try service.store.dispatches().map(\.demand.text) == ["D-1"])
      #expect(String(buffer: try await browser.get("/plans/1").body).contains("执行中"))
      #expect(try await browser.post("/plans/1/drop", []).status == .conflict)
      #expect(try await browser.post("/plans/9/apply", []).status == .notFound)
    }
  }

  @Test func `analysts try plans and keep none; teams and the public see none`() async throws {
    let service = try await TestService()
    try await service.addAccount("analyst", .analyst)
    try await service.addAccount("team", .team)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("analyst")
      let draft = try await browser.get("/plans/draft")
      #expect(draft.status == .ok && !String(buffer: draft.body).contains("保存方案"))
      #expect(try await browser.post("/plans", [("name", "x")]).status == .forbidden)
      #expect(try service.store.plans().isEmpty)
      var team = TestBrowser(client)
      _ = try await team.logIn("team")
      #expect(try await team.get("/plans").status == .forbidden)
      #expect(!String(buffer: try await team.get("/").body).contains("/plans"))
    }
  }

  @Test(arguments: [
    ("budget=x", 400), ("serves=3-1", 400), ("quota=sort%3D1", 400), ("weight=1%3D-2", 400), ("level=none", 400),
    ("keep=5", 404), ("without=T-99", 404), ("force=T-1%3D9", 404), ("for=demands&add=x", 400),
  ])
  func `a scenario that can't be is told`(query: String, status: Int) async throws {
    let service = try await TestService.shared
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("shared staff")
      #expect(try await browser.get("/plans/draft?\(query)").status.code == status)
    }
  }

  @Test func `the API tries plans and lists them`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("shared staff")
      let plan = try json(try await browser.get("/api/v1/plans/draft?gets=0-2&objective=total"))
      #expect(plan["objective"] as? String == "total" && plan["gap"] as? Double == 0)
      let pairs = try #require(plan["pairs"] as? [[String: Any]])
      #expect(pairs.allSatisfy { $0["supplierName"] is String && $0["need"] is [String: Any] } && !pairs.isEmpty)
      #expect(try json(try await browser.get("/api/v1/plans"))["results"] is [Any])
      #expect(try await browser.get("/api/v1/plans/99").status == .notFound)
      #expect(try await browser.get("/api/v1/plans/draft?objective=best").status == .badRequest)
    }
  }
}
