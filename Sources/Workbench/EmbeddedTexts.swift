public import Embeddings
public import Storage
public import SupplyDemand

/// Gets texts their vectors: those that are stored from the store, the others from an endpoint.
///
/// Each batch is stored as it comes, so that work which was interrupted goes on where it stopped.
public struct EmbeddedTexts: Sendable {
  private let endpoint: EmbeddingsEndpoint
  private let store: Store?
  private let warn: @Sendable (String) -> Void
  private let progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Texts embedded by `endpoint`, and kept in `store` if there is one. `warn` is given what the user should know, one
  /// line each; `progress` how many vectors of how many have come, before each batch and at the end.
  public init(
    endpoint: EmbeddingsEndpoint, store: Store?, warn: @escaping @Sendable (String) -> Void,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    self.endpoint = endpoint
    self.store = store
    self.warn = warn
    self.progress = progress
  }

  /// The vectors of texts; blank texts have none.
  ///
  /// - Parameters:
  ///   - passages: The texts that may answer; repetitions don't matter.
  ///   - queries: The texts that ask.
  /// - Returns: The table, or nil when the endpoint fails: then a warning has said so, and work goes on without.
  public func table(passages: [String], queries: [String]) async -> EmbeddingTable? {
    let wanted = [(EmbeddingRole.passage, distinct(passages)), (.query, distinct(queries))]
    do throws(EmbeddingsError) {
      return try await table(wanted)
    } catch {
      warn("\(error) The vectors that come with the program are used instead.")
      return nil
    }
  }

  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.allSatisfy(\.isWhitespace) && seen.insert($0).inserted }
  }

  private func table(_ wanted: [(EmbeddingRole, [String])]) async throws(EmbeddingsError) -> EmbeddingTable {
    let model = try await endpoint.model()
    var cache = EmbeddingCache(store: store, model: model, address: endpoint.address, warn: warn)
    var table = EmbeddingTable(model: model)
    for (role, texts) in wanted { cache.fill(&table, with: texts, as: role) }
    if try await complete(&table, with: wanted, keepingIn: &cache) { return table }
    // The server has another model under the same name now: what was stored is of no use.
    table = EmbeddingTable(model: model)
    guard try await complete(&table, with: wanted, keepingIn: &cache) else {
      throw .unusableAnswer(address: endpoint.address, problem: .dimensions)
    }
    return table
  }

  /// Asks for the vectors that `table` lacks; false when one has another dimension.
  private func complete(
    _ table: inout EmbeddingTable, with wanted: [(EmbeddingRole, [String])], keepingIn cache: inout EmbeddingCache
  ) async throws(EmbeddingsError) -> Bool {
    let missing = wanted.map { role, texts in (role, texts.filter { table[$0, role] == nil }) }
    let total = missing.reduce(0) { $0 + $1.1.count }
    var done = 0
    for (role, texts) in missing {
      for start in stride(from: 0, to: texts.count, by: EmbeddingsEndpoint.batchSize) {
        progress(done, total)
        let batch = Array(texts[start...].prefix(EmbeddingsEndpoint.batchSize))
        let vectors = try await endpoint.vectors(of: batch, as: role)
        for (text, vector) in zip(batch, vectors) {
          guard table.dimension == 0 || vector.count == table.dimension else { return false }
          table.insert(vector, for: text, as: role)
        }
        cache.keep(batch, of: table, as: role)
        done += batch.count
      }
    }
    if total > 0 { progress(done, total) }
    return true
  }
}
