public import SupplyDemand

/// Makes plans.
public enum Planner {
  /// The best plan for an objective, or why there is none.
  ///
  /// - Parameters:
  ///   - problem: Who may serve whom.
  ///   - objective: What makes a plan good. `total` is exact; `worst` and `leximin` come with a
  ///     proved bound, which `worst` reaches where no receiver takes several suppliers.
  /// - Returns: The same for the same problem, whatever the order its pairs were given in.
  public static func outcome(of problem: AssignmentProblem, for objective: PlanObjective) -> PlanOutcome {
    guard problem.rules.isEmpty else { return RuledPlanner(problem, objective: objective).outcome }
    return switch objective {
    case .total: TotalPlanner(problem).outcome
    case .worst, .leximin: WorstOffPlanner(problem, objective: objective).outcome
    case .coverage, .regions: RuledPlanner(problem, objective: objective).outcome
    }
  }
}
