import SupplyDemand
import TestSupport
import Testing

@testable import Embeddings

/// Answers that aren't what was asked for.
@Suite(.timeLimit(.minutes(20))) struct UnusableAnswerTests {
  private func problem(_ body: String) async throws -> AnswerProblem? {
    let server = try LoopbackServer { _, _ in .answer(200, body) }
    let endpoint = try EmbeddingsEndpoint(
      url: server.url, model: "m", key: nil, timeout: .seconds(60), waits: [.zero, .zero])
    let error = await #expect(throws: EmbeddingsError.self) { try await endpoint.vectors(of: ["一", "二"], as: .query) }
    #expect(server.requests.count == 1)
    guard case .unusableAnswer(_, let problem) = error else { return nil }
    return problem
  }

  @Test(arguments: ["", "<html>", "{}", #"{"data":[{"embedding":"AAAA"}]}"#, #"{"data":[{"embedding":[NaN]}]}"#])
  func `an answer of another form`(body: String) async throws {
    #expect(try await problem(body) == .form)
  }

  @Test(arguments: [0, 1, 3]) func `another number of vectors`(count: Int) async throws {
    let body = SampleEmbeddings.body(Array(repeating: [1, 0], count: count))
    #expect(try await problem(body) == .count(asked: 2, given: count))
  }

  @Test(arguments: [0, 2, -1]) func `indices that aren't those of the texts`(index: Int) async throws {
    let body = #"{"data":[{"index":0,"embedding":[1]},{"index":\#(index),"embedding":[1]}]}"#
    #expect(try await problem(body) == .indices)
  }

  @Test(arguments: [[[1, 0], [1]], [[], []]] as [[[Float]]])
  func `vectors of different dimensions`(vectors: [[Float]]) async throws {
    #expect(try await problem(SampleEmbeddings.body(vectors)) == .dimensions)
  }

  @Test func `a component that is no number of 32 bits`() async throws {
    #expect(try await problem(#"{"data":[{"embedding":[1]},{"embedding":[1e39]}]}"#) == .notFinite)
  }

  @Test func `an answer longer than the limit`() async throws {
    let body = String(repeating: " ", count: RequestSender.longestAnswer + 1)
    #expect(try await problem(body) == .length(limit: RequestSender.longestAnswer))
  }

  @Test func `answers without indices are in order`() async throws {
    let server = try LoopbackServer { _, _ in .answer(200, #"{"data":[{"embedding":[1]},{"embedding":[2]}]}"#) }
    let endpoint = try EmbeddingsEndpoint(url: server.url, model: "m")
    #expect(try await endpoint.vectors(of: ["一", "二"], as: .query) == [[1], [2]])
  }
}
