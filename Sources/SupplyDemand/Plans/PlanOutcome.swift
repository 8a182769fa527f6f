/// What planning comes to.
public enum PlanOutcome: Hashable, Sendable {
  /// A plan that keeps all rules.
  case plan(AssignmentPlan)
  /// There is none, why, and what would help, the smallest change first.
  case infeasible(PlanObstacle, [Relaxation])
  /// Rules were too many to find a plan, or to prove that there is none.
  case undecided
}
