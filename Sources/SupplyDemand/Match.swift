/// A supply and a need, and why they fit.
public struct Match: Hashable, Sendable {
  /// The record that would serve.
  public let supply: RecordReference
  /// The need it would serve.
  public let need: IndustryNeed.ID
  /// Why, and how well.
  public let explanation: Explanation
  /// How likely the supply is adequate for the need, 0…1: a monotone function of the score, the same for every need
  /// and every collection, and another one, the same for every text that was asked.
  public let probability: Double
  /// The verdict that the probability gives.
  public let level: AdequacyLevel

  /// A match.
  public init(
    supply: RecordReference, need: IndustryNeed.ID, explanation: Explanation, probability: Double,
    level: AdequacyLevel
  ) {
    self.supply = supply
    self.need = need
    self.explanation = explanation
    self.probability = probability
    self.level = level
  }

  /// The score: what the evidence adds to the log-odds.
  public var score: Double { explanation.value }
}
