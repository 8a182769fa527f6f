import SupplyDemand

/// Scores as the index adds them up: whole numbers of `Explanation.resolution`, so that sums are exact in any order and
/// an explanation's sum is the ranking's score.
struct ScoreScale: Sendable {
  private let weights: EvidenceWeights

  init(_ weights: EvidenceWeights) {
    self.weights = weights
  }

  /// The number of steps in a score of 1.
  private static let stepsPerUnit = 1 / Explanation.resolution

  /// The score of a number of steps.
  static func score(ofSteps steps: Int32) -> Double { Double(steps) * Explanation.resolution }

  /// The nearest number of steps, of two equally near ones the even; the score's magnitude is below 2¹⁹.
  ///
  /// Every record's score passes here. Adding 1.5 · 2⁵² leaves no bits for fractions, and costs less than a call to round.
  @inline(__always)
  static func steps(_ score: Double) -> Int32 {
    Int32(score * stepsPerUnit + wholeNumbers - wholeNumbers)
  }

  private static let wholeNumbers = 0x1.8p52

  /// What a concept, or the need's own words, adds when nothing is surer: by the chance that it alone suffices.
  func steps(ofChance chance: Double) -> Int32 {
    Self.steps(weights.concept * AdequacyScale.certainty(ofChance: chance))
  }

  /// What it adds when something else is surer.
  func furtherSteps(_ steps: Int32) -> Int32 {
    Int32((Double(steps) * weights.furtherConcept).rounded())
  }

  /// What all further ones add together: at most as much as the surest. A long biography touches a hundred branches of an
  /// umbrella industry, and is no better for it than one that is squarely of two.
  static func bounded(_ further: Int32, bySurest surest: Int32) -> Int32 { min(further, surest) }

  /// What the cosine between meaning vectors adds.
  func steps(ofMeaning cosine: Float) -> Int32 {
    Self.steps(weights.meaning * (Double(cosine) - weights.meaningOffset))
  }

  /// What the cosine between a neural model's vectors adds.
  func steps(ofNeural cosine: Float) -> Int32 {
    Self.steps(weights.neural * (Double(cosine) - weights.neuralOffset))
  }
}
