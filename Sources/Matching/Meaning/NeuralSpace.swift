import SupplyDemand

/// A neural model's vectors of records, needs and concepts, brought to where unrelated texts are at right angles.
///
/// Such models put all texts of a kind into a narrow cone; taking the mean of the concepts' vectors from each vector
/// opens it.
struct NeuralSpace: Sendable {
  private let table: EmbeddingTable
  private let mean: [Float]
  private let concepts: [Int: MeaningVector]

  /// The space of `table`, which has the passages of the hand-made concepts of `graph`; nil when it has none of them.
  init?(_ table: EmbeddingTable, graph: ConceptGraph) {
    let vectors = graph.handMade.compactMap { concept in
      table[graph.passage(of: concept), .passage].map { (concept: concept, vector: $0) }
    }
    guard !vectors.isEmpty else { return nil }
    var mean = [Float](repeating: 0, count: table.dimension)
    for (_, vector) in vectors {
      for index in mean.indices { mean[index] += vector[index] / Float(vectors.count) }
    }
    self.table = table
    self.mean = mean
    concepts = Dictionary(
      uniqueKeysWithValues: vectors.compactMap { concept, vector in
        Self.centered(vector, at: mean).map { (concept, $0) }
      })
  }

  /// The number of components.
  var dimension: Int { mean.count }

  private static func centered(_ vector: [Float], at mean: [Float]) -> MeaningVector? {
    MeaningVector(normalizing: zip(vector, mean).map { $0 - $1 })
  }

  /// The vectors of records' passages; of a passage that the model hasn't seen, zeros.
  func vectors(of passages: [String]) -> NeuralTable {
    var components: [Float] = []
    components.reserveCapacity(passages.count * dimension)
    for passage in passages {
      let vector = table[passage, .passage].flatMap { Self.centered($0, at: mean) }
      components += vector?.components ?? [Float](repeating: 0, count: dimension)
    }
    return NeuralTable(dimension: dimension, components: components)
  }

  /// A need's direction: its industries as queries, and its concepts, half and half.
  func direction(of industries: [String], concepts relevances: [Int: Double]) -> MeaningVector? {
    let queries = MeaningVector(
      sumOf: Set(industries).sorted().compactMap { table[$0, .query].flatMap { Self.centered($0, at: mean) } }.map {
        ($0, 1)
      })
    let centroid = MeaningVector(
      sumOf: relevances.sorted { $0.key < $1.key }.compactMap { concept, relevance in
        concepts[concept].map { ($0, Float(relevance * relevance)) }
      })
    return MeaningVector(sumOf: [queries, centroid].compactMap(\.self).map { ($0, 1) })
  }
}
