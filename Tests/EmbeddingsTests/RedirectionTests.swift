import SupplyDemand
import TestSupport
import Testing

@testable import Embeddings

@Suite(.timeLimit(.minutes(20))) struct RedirectionTests {
  @Test(arguments: [301, 302, 307, 308])
  func `another server gets neither texts nor key`(status: Int) async throws {
    let other = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    let target = other.url + "/v1/embeddings"
    let server = try LoopbackServer { _, _ in .answer(status, headers: ["Location": target]) }
    let endpoint = try EmbeddingsEndpoint(url: server.url, model: "m", key: "secret")
    await #expect(throws: EmbeddingsError.redirected(address: endpoint.address, target: target)) {
      try await endpoint.vectors(of: ["一"], as: .query)
    }
    #expect(other.requests.isEmpty)
  }

  @Test(arguments: [301, 308])
  func `another place on the same server gets the same request`(status: Int) async throws {
    let server = try LoopbackServer { request, _ in
      request.target == "POST /v1/embeddings"
        ? .answer(status, headers: ["Location": "/v2/embeddings"])
        : .answer(200, SampleEmbeddings.body([[1, 0]]))
    }
    let endpoint = try EmbeddingsEndpoint(url: server.url, model: "m")
    #expect(try await endpoint.vectors(of: ["一"], as: .query) == [[1, 0]])
    #expect(server.requests.map(\.target) == ["POST /v1/embeddings", "POST /v2/embeddings"])
    #expect(server.requests.map(\.texts) == [["一"], ["一"]])
  }

  @Test func `a circle is left`() async throws {
    let server = try LoopbackServer { _, _ in .answer(307, headers: ["Location": "/v1/embeddings"]) }
    let endpoint = try EmbeddingsEndpoint(url: server.url, model: "m")
    await #expect(throws: EmbeddingsError.redirected(address: endpoint.address, target: endpoint.address)) {
      try await endpoint.vectors(of: ["一"], as: .query)
    }
    #expect(server.requests.count == 4)
  }
}
