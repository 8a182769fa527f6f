/// Who serves whom.
public struct AssignmentPlan: Hashable, Sendable {
  /// The places of the chosen pairs among the problem's, ascending.
  public let pairs: [Int]
  /// What the objective reaches: the sum of all scores, or that of the worst-off receiver.
  public let value: Double
  /// What no plan can pass.
  public let bound: Double
  /// Why none can.
  public let proof: PlanProof

  /// A plan.
  public init(pairs: [Int], value: Double, bound: Double, proof: PlanProof) {
    self.pairs = pairs
    self.value = value
    self.bound = bound
    self.proof = proof
  }

  /// How far the value may be from the best, as a part of the bound: 0 for a plan that is proved to be best.
  public var gap: Double { bound > value ? (bound - value) / max(abs(bound), .leastNormalMagnitude) : 0 }
}
