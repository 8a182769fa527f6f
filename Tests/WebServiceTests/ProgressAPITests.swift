import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Reporting
import Storage
import SupplyDemand
import Testing

@testable import WebService

/// Progress with its evidence, reported by programs.
struct ProgressAPITests {
  private static func send(_ body: String, _ token: String, _ client: any TestClientProtocol) async throws
    -> TestResponse
  {
    try await client.execute(
      uri: "/api/v1/teams/T-1/progress", method: .post,
      headers: [.authorization: "Bearer \(token)", .contentType: "application/json"], body: ByteBuffer(string: body))
  }

  @Test func `a contract is reported with day, parties, amount and link, and listed so`() async throws {
    let service = try await TestService()
    try await service.addAccount("lead", .team, unit: "示例半导体学会", unitRole: .unitAdmin)
    try await service.test { client in
      let token = try await TestBrowser.token(of: "lead", for: ["read", "record", "dispatch"], client)
      let body = """
        {"obligation": "transfers", "amount": 2, "evidence": "licence", "day": "2023-04-01",
         "parties": "样例大学、样例企业", "contractAmount": 12.5, "link": "https://example.com/1", "note": "两项"}
        """
      let response = try await Self.send(body, token, client)
      #expect(response.status == .ok)
      let text = String(buffer: response.body)
      for part in [
        #""evidence": "licence""#, #""day": "2023-04-01""#, #""contractAmount": 12.5"#, #""offset": false"#,
        #""parties": "样例大学、样例企业""#, #""link": "https://example.com/1""#,
      ] { #expect(text.contains(part), "\(part)") }
      let evidence = try #require(try service.store.progress().first?.evidence)
      #expect(
        evidence
          == ProgressEvidence(
            kind: .licence, day: CalendarDate("2023-04-01"), parties: "样例大学、样例企业", amount: 12.5,
            link: "https://example.com/1"))
      let bare = try await Self.send(#"{"obligation": "transfers", "amount": 1, "evidence": null}"#, token, client)
      #expect(bare.status == .ok && String(buffer: bare.body).contains(#""contractAmount": null"#))
      let listed = try await client.execute(
        uri: "/api/v1/teams/T-1/progress", method: .get, headers: [.authorization: "Bearer \(token)"])
      #expect(String(buffer: listed.body).contains(#""contractAmount": 12.5"#))
    }
  }

  @Test(arguments: [
    (#""evidence": "rumour""#, "evidence"), (#""evidence": "licence", "day": "2023-02-30""#, "day"),
    (#""evidence": "licence", "contractAmount": -1"#, "contractAmount"),
    (#""evidence": "licence", "contractAmount": 1e9"#, "contractAmount"),
    (#""evidence": "licence", "contractAmount": "12.5""#, "contractAmount"),
    (#""day": "2023-04-01""#, "evidence"), (#""link": "https://example.com/1""#, "evidence"),
    (#""contractAmount": 0"#, "evidence"), (#""amount": 1.5"#, "amount"), (#""offset": "yes""#, "offset"),
  ])
  func `what isn't evidence is refused, and the member named`(members: String, name: String) async throws {
    let service = try await TestService()
    try await service.addAccount("lead", .team, unit: "示例半导体学会", unitRole: .unitAdmin)
    try await service.test { client in
      let amount = members.contains(#""amount""#) ? "" : #", "amount": 1"#
      let body = #"{"obligation": "transfers", "# + members + amount + "}"
      let response = try await Self.send(
        body, try await TestBrowser.token(of: "lead", for: ["read", "record", "dispatch"], client), client)
      #expect(response.status == .badRequest)
      #expect(String(buffer: response.body).contains(" \(name)："))
      #expect(try service.store.progress().isEmpty)
    }
  }

  @Test func `an offset is the platform's to record, with a reason`() async throws {
    let service = try await TestService()
    try await service.addAccount("lead", .team, unit: "示例半导体学会", unitRole: .unitAdmin)
    try await service.addAccount("staff", .staff)
    try await service.test { client in
      let (lead, staff) = (
        try await TestBrowser.token(of: "lead", for: ["read", "record", "dispatch"], client),
        try await TestBrowser.token(of: "staff", for: ["read", "record", "dispatch"], client)
      )
      let body = #"{"obligation": "transfers", "amount": 1, "offset": true, "note": "重大成效"}"#
      #expect(try await Self.send(body, lead, client).status == .forbidden)
      let bare = body.replacing(#", "note": "重大成效""#, with: "")
      #expect(try await Self.send(bare, staff, client).status == .badRequest)
      #expect(try await Self.send(body, staff, client).status == .ok)
      #expect(try service.store.progress().map(\.isOffset) == [true])
    }
  }

  @Test func `the description names the evidence`() {
    let document = OpenAPIDocument(operations: Operations.all, version: "1").json.text
    #expect(document.contains(#""contractAmount""#) && document.contains(#""exclusiveMaximum": 1000000000"#))
  }
}
