import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Storage
import SupplyDemand
import Testing

@testable import WebService

/// Filled forms that programs check and hand in.
struct FormAPITests {
  private static let form = #"{"code": "KJFWT2023-01", "unit": "样例理工大学", "title": "“科创中国”锂电产业科技服务团"}"#

  private static func send(
    _ text: String, to path: String, _ token: String, _ client: any TestClientProtocol
  ) async throws -> (status: HTTPResponse.Status, text: String) {
    let headers: HTTPFields = [.authorization: "Bearer \(token)", .contentType: "application/octet-stream"]
    let response = try await client.execute(
      uri: "/api/v1\(path)?file=a.json", method: .post, headers: headers, body: ByteBuffer(string: text))
    return (response.status, String(buffer: response.body))
  }

  @Test func `a form is checked without being kept, then taken in as a draft`() async throws {
    let service = try await TestService()
    try await service.addAccount("head", .team, unit: "样例理工大学", unitRole: .unitAdmin)
    try await service.test { client in
      let token = try await TestBrowser.token(of: "head", for: ["read", "apply"], client)
      let checked = try await Self.send(Self.form, to: "/applications/check", token, client)
      #expect(checked.status == .ok && checked.text.contains(#""kind": "missing-field""#))
      #expect(try service.store.applications().isEmpty)
      let taken = try await Self.send(Self.form, to: "/applications", token, client)
      #expect(taken.status == .ok && taken.text.contains(#""state": "draft""#))
      #expect(try service.store.application(1)?.unit == "样例理工大学")
    }
  }

  @Test func `what isn't one's own or is no form isn't taken`() async throws {
    let service = try await TestService()
    try await service.addAccount("head", .team, unit: "样例理工大学", unitRole: .unitAdmin)
    try await service.test { client in
      let token = try await TestBrowser.token(of: "head", for: ["read", "apply"], client)
      let foreign = Self.form.replacing("样例理工大学", with: "别的大学")
      #expect(try await Self.send(foreign, to: "/applications", token, client).status == .badRequest)
      #expect(try await Self.send("no form", to: "/applications", token, client).status == .badRequest)
      #expect(try await Self.send("", to: "/applications/check", token, client).status == .badRequest)
      let checked = try await Self.send("no form", to: "/applications/check", token, client)
      #expect(checked.status == .ok && checked.text.contains("not-a-form"))
      let reader = try await TestBrowser.token(of: "head", for: ["read"], client)
      #expect(try await Self.send(Self.form, to: "/applications/check", reader, client).status == .forbidden)
      #expect(try service.store.applications().isEmpty)
    }
  }
}
