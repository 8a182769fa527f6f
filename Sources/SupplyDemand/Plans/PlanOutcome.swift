/// What planning comes to.
public enum PlanOutcome: Hashable, Sendable {
  /// A plan that keeps all rules.
  case plan(AssignmentPlan)
  /// There is none, and why.
  case infeasible(Bottleneck, [Relaxation])
}
