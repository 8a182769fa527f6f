public import SupplyDemand

extension Store {
  /// The stored vectors of texts.
  ///
  /// - Parameters:
  ///   - hashes: What the caller named the texts by, as in `addEmbeddings`; in any order.
  ///   - model: The name of the model that gave the vectors.
  ///   - role: What the texts were embedded as.
  /// - Returns: The vectors by hash, with finite components, as they were added. A text whose vector isn't stored, or
  ///   is damaged, is missing: it can be asked for again.
  /// - Throws: `StorageError` when the store can't be read.
  /// - Complexity: O(n log m) for n hashes and m stored vectors.
  public func embeddings(
    _ hashes: some Sequence<String>, model: String, role: EmbeddingRole
  ) throws(StorageError) -> [String: [Float]] {
    try read { try EmbeddingRows($0, model: model, role: role).vectors(hashes) }
  }

  /// Keeps vectors of texts, in one transaction; each replaces the one that was stored for the same text, model and
  /// role.
  ///
  /// - Parameters:
  ///   - vectors: The vectors by what names their texts: any text that isn't empty and differs when they differ, such
  ///     as a hash.
  ///   - model: The name of the model that gave them.
  ///   - role: What the texts were embedded as.
  /// - Throws: `StorageError`; then nothing has changed.
  public func addEmbeddings(
    _ vectors: [String: [Float]], model: String, role: EmbeddingRole
  ) throws(StorageError) {
    if vectors.isEmpty { return }
    try write { try EmbeddingRows($0, model: model, role: role).write(vectors) }
  }
}
