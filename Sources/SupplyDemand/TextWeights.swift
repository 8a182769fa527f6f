/// How much each kind of evidence adds to the score of a record for a text, which is the log-odds that it answers it.
///
/// `Data/Calibration` has the weights with their recipe.
public struct TextWeights: Hashable, Sendable {
  /// The log-odds before any evidence.
  public let prior: Double
  /// What a record adds that has the words of the whole text once each.
  public let coverage: Double
  /// How much more the second half of the words adds than the first: coverage c counts as c + bend·c².
  public let coverageBend: Double
  /// What a cosine of 1 between the concepts of text and record adds.
  public let concept: Double
  /// What a cosine of 1 between the meaning vectors adds.
  public let meaning: Double
  /// The cosine that adds nothing.
  public let meaningOffset: Double

  /// Weights.
  public init(
    prior: Double, coverage: Double, coverageBend: Double, concept: Double, meaning: Double, meaningOffset: Double
  ) {
    self.prior = prior
    self.coverage = coverage
    self.coverageBend = coverageBend
    self.concept = concept
    self.meaning = meaning
    self.meaningOffset = meaningOffset
  }
}
