import RealModule
public import SupplyDemand

/// Turns scores into probabilities and verdicts, the same way for every need and every collection.
///
/// A contribution is −ln(1 − p) of the chance p that its evidence alone makes the record relevant; independent pieces
/// of evidence therefore add up, and 1 − e^(−score) is the chance that at least one holds (the "noisy or" of Pearl,
/// Probabilistic Reasoning in Intelligent Systems, 1988).
public enum AdequacyScale {
  /// The probability from which a supply is adequate. Tuned on the development half of the judged city needs: of the
  /// records above it, 85 % are of grade 2 or 3.
  public static let adequate = 0.75
  /// The probability from which a supply is worth a look.
  public static let possible = 0.45

  /// The probability that a record with `score` is relevant, 0…1.
  public static func probability(ofScore score: Double) -> Double {
    1 - Double.exp(-score)
  }

  /// The contribution of evidence that alone makes a record relevant with `probability`, 0..<1.
  static func contribution(ofProbability probability: Double) -> Double {
    -Double.log(onePlus: -probability)
  }

  /// The verdict for a probability.
  public static func level(ofProbability probability: Double) -> AdequacyLevel {
    if probability >= adequate { return .adequate }
    return probability >= possible ? .possible : .none
  }
}
