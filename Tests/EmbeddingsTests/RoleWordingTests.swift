import SupplyDemand
import TestSupport
import Testing

@testable import Embeddings

/// How servers are told a text's role.
@Suite(.timeLimit(.minutes(20))) struct RoleWordingTests {
  private func endpoint(_ server: LoopbackServer, model: String) throws -> EmbeddingsEndpoint {
    try EmbeddingsEndpoint(url: server.url, model: model, key: nil, timeout: .seconds(60), waits: [.zero, .zero])
  }

  @Test(arguments: [400, 422])
  func `a server that refuses input_type gets prefixes for an E5 model, and isn't asked again`(
    status: Int
  ) async throws {
    let server = try LoopbackServer { request, _ in
      request.inputType != nil ? .answer(status) : SampleEmbeddings.reply(to: request)
    }
    let endpoint = try endpoint(server, model: "intfloat/multilingual-E5-small")
    let vectors = try await endpoint.vectors(of: ["芯片"], as: .query)
    #expect(vectors == [SampleEmbeddings.vector("query: 芯片", nil)])
    _ = try await endpoint.vectors(of: ["肉牛"], as: .passage)
    #expect(server.requests.map(\.texts) == [["芯片"], ["query: 芯片"], ["passage: 肉牛"]])
  }

  @Test func `a server that refuses input_type gets plain texts for another model`() async throws {
    let server = try LoopbackServer { request, _ in
      request.inputType != nil ? .answer(422) : SampleEmbeddings.reply(to: request)
    }
    let endpoint = try endpoint(server, model: "bge-m3")
    #expect(try await endpoint.vectors(of: ["芯片"], as: .query) == [SampleEmbeddings.vector("芯片", nil)])
    #expect(server.requests.map(\.texts) == [["芯片"], ["芯片"]])
  }

  @Test func `a server that takes no notice of input_type gets prefixes for an E5 model`() async throws {
    let server = try LoopbackServer { request, _ in
      .answer(200, SampleEmbeddings.body(request.texts.map { SampleEmbeddings.vector($0, nil) }))
    }
    let endpoint = try endpoint(server, model: "e5")
    let vectors = try await endpoint.vectors(of: ["芯片", "肉牛"], as: .query)
    #expect(vectors == ["query: 芯片", "query: 肉牛"].map { SampleEmbeddings.vector($0, nil) })
    #expect(server.requests.map(\.inputType) == ["query", "passage", nil])
  }

  @Test func `a server that heeds input_type keeps being told so`() async throws {
    let server = try LoopbackServer { request, _ in
      .answer(200, SampleEmbeddings.body(request.texts.map { _ in request.inputType == "query" ? [1, 0] : [0, 1] }))
    }
    let endpoint = try endpoint(server, model: "e5")
    #expect(try await endpoint.vectors(of: ["芯片"], as: .query) == [[1, 0]])
    #expect(try await endpoint.vectors(of: ["肉牛"], as: .passage) == [[0, 1]])
    #expect(server.requests.map(\.texts) == [["芯片"], ["芯片"], ["肉牛"]])
  }

  @Test func `a refusal of both wordings is told`() async throws {
    let server = try LoopbackServer { _, _ in .answer(422) }
    let endpoint = try endpoint(server, model: "e5")
    await #expect(throws: EmbeddingsError.refused(address: endpoint.address, model: "e5", status: 422)) {
      try await endpoint.vectors(of: ["芯片"], as: .query)
    }
    #expect(server.requests.count == 2)
  }
}
