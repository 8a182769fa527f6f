/// How much each kind of evidence adds to a score, which is the log-odds that a record serves a need.
///
/// The weights are those of a logistic regression on judged needs; `Data/Calibration` has them with their recipe.
public struct EvidenceWeights: Hashable, Sendable {
  /// The log-odds before any evidence.
  public let prior: Double
  /// What a unit of concept or word evidence adds; evidence is −ln(1 − p) of the chance p that it alone suffices.
  public let concept: Double
  /// What every concept but the surest counts of itself, 0…1: the concepts of a need overlap.
  public let furtherConcept: Double
  /// What a cosine of 1 between the meaning vectors of need and record adds.
  public let meaning: Double
  /// The cosine that adds nothing.
  public let meaningOffset: Double
  /// What a cosine of 1 between the neural model's vectors adds.
  public let neural: Double
  /// The neural cosine that adds nothing.
  public let neuralOffset: Double
  /// The weights for texts that aren't needs.
  public let text: TextWeights

  /// Weights.
  public init(
    prior: Double, concept: Double, furtherConcept: Double, meaning: Double, meaningOffset: Double, neural: Double,
    neuralOffset: Double, text: TextWeights
  ) {
    self.text = text
    self.prior = prior
    self.concept = concept
    self.furtherConcept = furtherConcept
    self.meaning = meaning
    self.meaningOffset = meaningOffset
    self.neural = neural
    self.neuralOffset = neuralOffset
  }
}
