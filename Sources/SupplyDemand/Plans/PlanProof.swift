/// Why no plan is better than a bound; anybody can check it without the solver.
public enum PlanProof: Hashable, Sendable {
  /// What a place of a supplier and one of a receiver are worth: a pair in the plan is worth at least the two together, any
  /// other pair at most that, a price is positive only where the load is at its most, and negative only at its least.
  case prices(suppliers: [Double], receivers: [Double])
  /// Weights of the receivers, which sum to 1: the worst-off can't have more than the best total of weighted scores.
  case weights(receivers: [Double])
  /// The next higher score, and why the pairs that reach it can't serve all receivers. Without a next score no pair has a
  /// higher one; without a bottleneck a forced pair doesn't reach it.
  case threshold(next: Double?, bottleneck: Bottleneck?)
  /// Prices that prove a bound by adding up, and the bound; a lower one was found by a search of so many nodes.
  case rules(PlanPrices, bound: Double, nodeCount: Int)
}
