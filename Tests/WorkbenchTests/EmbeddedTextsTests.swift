import Embeddings
import Foundation
import Storage
import SupplyDemand
import Synchronization
import TestSupport
import Testing
import Workbench

@Suite(.timeLimit(.minutes(20))) struct EmbeddedTextsTests {
  /// What the user was told.
  private final class Warnings: Sendable {
    let lines = Mutex<[String]>([])
  }

  private let folder: TemporaryFolder
  private let store: Store
  private let warnings = Warnings()

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
  }

  private func texts(_ url: String, model: String? = "sample", store: Store?) throws -> EmbeddedTexts {
    let warnings = warnings
    return EmbeddedTexts(endpoint: try EmbeddingsEndpoint(url: url, model: model), store: store) { line in
      warnings.lines.withLock { $0.append(line) }
    }
  }

  private func unit(_ text: String, _ role: EmbeddingRole) -> [Float]? {
    var table = EmbeddingTable(model: "sample")
    table.insert(SampleEmbeddings.vector(text, role.rawValue), for: text, as: role)
    return table[text, role]
  }

  @Test func `every text gets its vector, blank ones none`() async throws {
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    let found = try await texts(server.url, model: nil, store: nil).table(
      passages: ["芯片", "肉牛", "芯片", " \n", ""], queries: ["芯片"])
    let table = try #require(found)
    #expect(table.model == "sample")
    #expect(table.dimension == 3)
    #expect(table.count == 3)
    #expect(table["芯片", .passage] == unit("芯片", .passage))
    #expect(table["肉牛", .passage] == unit("肉牛", .passage))
    #expect(table["芯片", .query] == unit("芯片", .query))
    #expect(table["", .passage] == nil)
    #expect(server.requests.dropFirst().map(\.texts) == [["芯片", "肉牛"], ["芯片"]])
  }

  @Test func `stored vectors aren't asked for again, even with the server gone`() async throws {
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    let first = try await texts(server.url, store: store).table(passages: ["芯片"], queries: ["肉牛"])
    let again = try await texts(LoopbackServer.deadURL(), store: store).table(passages: ["芯片"], queries: ["肉牛"])
    #expect(again == first)
    #expect(again?.count == 2)
    #expect(warnings.lines.withLock { $0.isEmpty })
  }

  @Test func `work that was interrupted goes on where it stopped`() async throws {
    let passages = (0..<256).map { "成果\($0)" }
    let failing = try LoopbackServer { request, number in
      number < 2 ? SampleEmbeddings.reply(to: request) : .answer(403)
    }
    #expect(try await texts(failing.url, store: store).table(passages: passages, queries: []) == nil)
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    let table = try await texts(server.url, store: store).table(passages: passages, queries: [])
    #expect(server.requests.flatMap(\.texts) == Array(passages[128...]))
    #expect(passages.allSatisfy { table?[$0, .passage] == unit($0, .passage) })
  }

  @Test func `an endpoint that is gone is told in one line, and gives no table`() async throws {
    let url = try LoopbackServer.deadURL()
    #expect(try await texts(url, store: store).table(passages: ["芯片"], queries: ["肉牛"]) == nil)
    let lines = warnings.lines.withLock { $0 }
    try #require(lines.count == 1)
    #expect(lines[0].hasPrefix("No connection to \(url)/v1/embeddings ("))
    #expect(lines[0].hasSuffix("The vectors that come with the program are used instead."))
    #expect(!lines[0].contains("\n"))
  }

  @Test func `stored vectors of another dimension are replaced`() async throws {
    let old = try LoopbackServer { request, _ in
      .answer(200, SampleEmbeddings.body(request.texts.map { _ in [1, 0] }))
    }
    _ = try await texts(old.url, store: store).table(passages: ["芯片"], queries: [])
    let server = try LoopbackServer { request, _ in SampleEmbeddings.reply(to: request) }
    for _ in 0..<2 {
      let table = try await texts(server.url, store: store).table(passages: ["芯片", "肉牛"], queries: [])
      #expect(table?.dimension == 3)
      #expect(table?["芯片", .passage] == unit("芯片", .passage))
    }
    #expect(server.requests.map(\.texts) == [["肉牛"], ["芯片", "肉牛"]])
  }

  @Test func `models without a name of their own are told by their servers`() async throws {
    let servers = try [[1, 0], [0, 1]].map { vector in
      try LoopbackServer { request, _ in
        request.target == "GET /v1/models"
          ? .answer(404) : .answer(200, SampleEmbeddings.body(request.texts.map { _ in vector }))
      }
    }
    for (server, vector) in zip(servers, [[1, 0], [0, 1]] as [[Float]]) {
      let table = try await texts(server.url, model: nil, store: store).table(passages: ["芯片"], queries: [])
      #expect(table?["芯片", .passage] == vector)
    }
  }
}
