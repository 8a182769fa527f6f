public import SupplyDemand

/// What matching knows before it has seen any record.
public struct MatchingKnowledge: Sendable {
  /// What is known of industries.
  public let taxonomy: IndustryTaxonomy
  /// What words mean; may be none.
  public let vectors: WordVectors
  /// How much each kind of evidence counts.
  public let weights: EvidenceWeights
  /// The same when there is a neural model.
  public let neuralWeights: EvidenceWeights

  /// Knowledge.
  public init(
    taxonomy: IndustryTaxonomy, vectors: WordVectors, weights: EvidenceWeights, neuralWeights: EvidenceWeights
  ) {
    self.neuralWeights = neuralWeights
    self.taxonomy = taxonomy
    self.vectors = vectors
    self.weights = weights
  }
}
