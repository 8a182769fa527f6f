internal import Foundation
internal import GRDB
internal import SupplyDemand

/// Reads and writes the vectors that one model has given texts in one role.
struct EmbeddingRows {
  private let database: Database
  private let model: String
  private let role: EmbeddingRole

  init(_ database: Database, model: String, role: EmbeddingRole) {
    self.database = database
    self.model = model
    self.role = role
  }

  /// The vectors stored for `hashes`.
  func vectors(_ hashes: some Sequence<String>) throws -> [String: [Float]] {
    let statement = try database.cachedStatement(
      sql: "SELECT vector FROM embedding WHERE model = ? AND role = ? AND content_hash = ?")
    var vectors: [String: [Float]] = [:]
    for hash in hashes {
      let bytes = try Data.fetchOne(statement, arguments: [model, role.rawValue, hash])
      if let vector = bytes.flatMap(VectorBlob.decoded) { vectors[hash] = vector }
    }
    return vectors
  }

  /// Writes vectors by hash, in place of those stored; within a transaction.
  func write(_ vectors: [String: [Float]]) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO embedding (model, role, content_hash, vector) VALUES (?, ?, ?, ?) \
        ON CONFLICT (model, role, content_hash) DO UPDATE SET vector = excluded.vector
        """)
    // Sorted, so that the file doesn't depend on the dictionary's order.
    for (hash, vector) in vectors.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [model, role.rawValue, hash, VectorBlob.encoded(vector)])
    }
  }
}
