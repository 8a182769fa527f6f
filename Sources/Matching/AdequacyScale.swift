import RealModule
public import SupplyDemand

/// Turns scores into probabilities and verdicts, the same way for every need and every collection.
///
/// A score is what the evidence adds to the log-odds that a record serves a need, over those of a record that nothing
/// is known of.
public struct AdequacyScale: Sendable {
  /// The probability from which a supply is adequate.
  public static let adequate = 0.75
  /// The probability from which a supply is worth a look.
  public static let possible = 0.4

  /// The log-odds before any evidence.
  public let prior: Double

  /// A scale that starts from `prior`.
  public init(prior: Double) {
    self.prior = prior
  }

  /// The probability that a record with `score` is relevant, 0…1.
  public func probability(ofScore score: Double) -> Double {
    1 / (1 + Double.exp(-(prior + score)))
  }

  /// The score that has a probability, above 0 and below 1.
  public func score(ofProbability probability: Double) -> Double {
    Double.log(probability / (1 - probability)) - prior
  }

  /// The verdict for a probability.
  public static func level(ofProbability probability: Double) -> AdequacyLevel {
    if probability >= adequate { return .adequate }
    return probability >= possible ? .possible : .none
  }

  /// The verdict for a score.
  public func level(ofScore score: Double) -> AdequacyLevel {
    Self.level(ofProbability: probability(ofScore: score))
  }

  // MARK: Chances of single pieces of evidence

  /// The chance that evidence holds whose certainty is −ln of the doubt it leaves.
  static func chance(ofCertainty certainty: Double) -> Double {
    1 - Double.exp(-certainty)
  }

  /// −ln of the doubt that a chance leaves, 0..<1.
  static func certainty(ofChance chance: Double) -> Double {
    -Double.log(onePlus: -chance)
  }
}
