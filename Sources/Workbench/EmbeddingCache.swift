internal import Ingestion
internal import Storage
internal import SupplyDemand

/// The vectors of one model in a store. Trouble with the store is said once, and work goes on without it.
struct EmbeddingCache {
  private var store: Store?
  private let model: String
  private let warn: (String) -> Void

  /// The vectors of `model` in `store`; those of a model without a name of its own are told by the server's address.
  init(store: Store?, model: String, address: String, warn: @escaping (String) -> Void) {
    self.store = store
    self.model = model == "default" ? "default \(address)" : model
    self.warn = warn
  }

  /// Puts the stored vectors of `texts` into `table`.
  mutating func fill(_ table: inout EmbeddingTable, with texts: [String], as role: EmbeddingRole) {
    let model = model
    let stored = attempt { store throws(StorageError) in
      try store.embeddings(texts.map(Self.hash), model: model, role: role)
    }
    for text in texts {
      if let vector = stored?[Self.hash(text)] { table.insert(vector, for: text, as: role) }
    }
  }

  /// Stores the vectors that `table` has of `texts`.
  mutating func keep(_ texts: [String], of table: EmbeddingTable, as role: EmbeddingRole) {
    let model = model
    let vectors = texts.compactMap { text in table[text, role].map { (Self.hash(text), $0) } }
    _ = attempt { store throws(StorageError) in
      try store.addEmbeddings(Dictionary(vectors) { first, _ in first }, model: model, role: role)
    }
  }

  private mutating func attempt<Value>(_ work: (Store) throws(StorageError) -> Value) -> Value? {
    guard let store else { return nil }
    do throws(StorageError) {
      return try work(store)
    } catch {
      self.store = nil
      warn("\(error) Embeddings aren't kept this time.")
      return nil
    }
  }

  private static func hash(_ text: String) -> String {
    ContentHash.text(of: text.utf8)
  }
}
