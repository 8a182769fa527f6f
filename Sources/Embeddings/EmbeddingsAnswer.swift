/// The body of an answer with vectors.
struct EmbeddingsAnswer: Decodable {
  struct Item: Decodable {
    /// The text's place in the request, from 0; servers that leave it out answer in order.
    let index: Int?
    /// Read in double precision, so that a number too large for single precision is told from bad JSON.
    let embedding: [Double]
  }

  let data: [Item]

  /// The vectors in the order of the `count` texts that were sent.
  func vectors(count: Int) throws(AnswerProblem) -> [[Float]] {
    guard data.count == count else { throw .count(asked: count, given: data.count) }
    var vectors = [[Float]](repeating: [], count: count)
    for (position, item) in data.enumerated() {
      let index = item.index ?? position
      guard vectors.indices.contains(index), vectors[index].isEmpty else { throw .indices }
      guard !item.embedding.isEmpty, item.embedding.count == data[0].embedding.count else { throw .dimensions }
      vectors[index] = item.embedding.map { Float($0) }
      guard vectors[index].allSatisfy(\.isFinite) else { throw .notFinite }
    }
    return vectors
  }
}
