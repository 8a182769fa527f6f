import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Embeddings

@Suite(.timeLimit(.minutes(20))) struct EmbeddingsEndpointTests {
  private func endpoint(
    _ server: LoopbackServer, model: String? = "sample", key: String? = nil, timeout: Duration = .seconds(60)
  ) throws -> EmbeddingsEndpoint {
    try EmbeddingsEndpoint(url: server.url, model: model, key: key, timeout: timeout, waits: [.zero, .zero])
  }

  @Test func `vectors come in the order of the texts`() async throws {
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    let texts = ["集成电路", "肉牛", "芯片"]
    let vectors = try await endpoint(server).vectors(of: texts, as: .query)
    #expect(vectors == texts.map { SampleEmbeddings.vector($0, "query") })
  }

  @Test func `a request says model, texts, format and role`() async throws {
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    _ = try await endpoint(server, key: " secret\n").vectors(of: ["肉牛"], as: .passage)
    let request = server.requests[0]
    #expect(request.target == "POST /v1/embeddings")
    #expect(request.headers["authorization"] == "Bearer secret")
    #expect(request.headers["content-type"] == "application/json")
    #expect(request.json.keys.sorted() == ["encoding_format", "input", "input_type", "model"])
    #expect(request.json["model"] as? String == "sample")
    #expect(request.json["encoding_format"] as? String == "float")
    #expect(request.texts == ["肉牛"])
    #expect(request.inputType == "passage")
  }

  @Test func `no texts need no request`() async throws {
    let server = try LoopbackServer { _, _ in .hangUp }
    #expect(try await endpoint(server).vectors(of: [], as: .query).isEmpty)
    #expect(server.requests.isEmpty)
  }

  @Test func `without a name the first model of the server is taken, and asked for once`() async throws {
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request, model: "first") }
    let endpoint = try endpoint(server, model: nil)
    _ = try await endpoint.vectors(of: ["一"], as: .query)
    _ = try await endpoint.vectors(of: ["二"], as: .query)
    #expect(server.requests.map(\.target) == ["GET /v1/models"] + Array(repeating: "POST /v1/embeddings", count: 2))
    #expect(server.requests[1].json["model"] as? String == "first")
  }

  @Test(arguments: ["{", #"{"data":[]}"#, ""])
  func `without a list of models the model is called default`(list: String) async throws {
    let server = try LoopbackServer { _, _ in .answer(list.isEmpty ? 404 : 200, list) }
    #expect(try await endpoint(server, model: nil).model() == "default")
  }

  @Test func `many texts go out in batches of 64`() async throws {
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    let texts = (0..<150).map { "文\($0)" }
    let vectors = try await endpoint(server).vectors(of: texts, as: .query)
    #expect(vectors == texts.map { SampleEmbeddings.vector($0, "query") })
    #expect(server.requests.map(\.texts.count) == [64, 64, 22])
  }

  @Test(arguments: [413, 422])
  func `a server that takes fewer texts at once gets fewer`(status: Int) async throws {
    let server = try LoopbackServer { request, _ in
      request.texts.count > 32 ? .answer(status) : SampleEmbeddings.reply(to: request)
    }
    let texts = (0..<70).map { "文\($0)" }
    let vectors = try await endpoint(server).vectors(of: texts, as: .query)
    #expect(vectors == texts.map { SampleEmbeddings.vector($0, "query") })
    #expect(server.requests.map(\.texts.count) == [64, 64, 32, 32, 6])
  }

  @Test func `a long text is cut to 2000 characters`() async throws {
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    let text = String(repeating: "芯", count: 2_000)
    _ = try await endpoint(server).vectors(of: [text, text + "片"], as: .query)
    #expect(server.requests[0].texts == [text, text])
  }

  @Test(arguments: [503, 500, 429])
  func `a server that fails for a moment is asked again`(status: Int) async throws {
    let server = try LoopbackServer { request, number in
      number < 2 ? .answer(status) : SampleEmbeddings.reply(to: request)
    }
    #expect(try await endpoint(server).vectors(of: ["一"], as: .query) == [SampleEmbeddings.vector("一", "query")])
    #expect(server.requests.count == 3)
  }

  @Test func `a lost connection is tried again`() async throws {
    let server = try LoopbackServer { request, number in
      number == 0 ? .hangUp : SampleEmbeddings.reply(to: request)
    }
    #expect(try await endpoint(server).vectors(of: ["一"], as: .query) == [SampleEmbeddings.vector("一", "query")])
  }

  @Test func `a server that goes on failing is asked three times`() async throws {
    let server = try LoopbackServer { _, _ in .answer(503) }
    let endpoint = try endpoint(server)
    await #expect(throws: EmbeddingsError.refused(address: endpoint.address, model: "sample", status: 503)) {
      try await endpoint.vectors(of: ["一"], as: .query)
    }
    #expect(server.requests.count == 3)
  }

  @Test(arguments: [401, 403, 404])
  func `another refusal ends the work at once`(status: Int) async throws {
    let server = try LoopbackServer { _, _ in .answer(status, "秘密") }
    let endpoint = try endpoint(server, key: "secret")
    let error = await #expect(throws: EmbeddingsError.self) { try await endpoint.vectors(of: ["一"], as: .query) }
    #expect(error == .refused(address: endpoint.address, model: "sample", status: status))
    #expect(server.requests.count == 1)
    #expect(error.map { !$0.description.contains("secret") && !$0.description.contains("秘密") } == true)
  }

  @Test func `nothing listening is no connection`() async throws {
    let endpoint = try EmbeddingsEndpoint(
      url: LoopbackServer.deadURL(), model: nil, key: nil, timeout: .seconds(60), waits: [.zero])
    let error = await #expect(throws: EmbeddingsError.self) { try await endpoint.model() }
    guard case .unreachable(_, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test func `a server that doesn't answer in time is given up`() async throws {
    let server = try LoopbackServer { _, _ in .silence }
    let endpoint = try endpoint(server, timeout: .milliseconds(50))
    await #expect(throws: EmbeddingsError.timedOut(address: endpoint.address, seconds: 0.05)) {
      try await endpoint.vectors(of: ["一"], as: .query)
    }
    #expect(server.requests.count <= 1)
  }

  @Test func `a cancelled task stops waiting`() async throws {
    let server = try LoopbackServer { _, _ in .silence }
    let endpoint = try endpoint(server)
    let task = Task { try await endpoint.vectors(of: ["一"], as: .query) }
    task.cancel()
    await #expect(throws: EmbeddingsError.cancelled(address: endpoint.address)) { try await task.value }
  }
}
