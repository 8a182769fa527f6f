/// What makes one plan better than another.
public enum PlanObjective: String, CaseIterable, Sendable {
  /// The sum of the scores of all pairs.
  case total
  /// The sum of the worst-off receiver, then the sum of all.
  case worst
  /// The sum of the worst-off receiver, then of the next, and so on to the best-off.
  case leximin
  /// The sum of the scores, a receiver's best counted whole, its next half, the next a quarter, and so on.
  case coverage
  /// The mean sum of the receivers of the worst-off region, then the sum of all.
  case regions
}
