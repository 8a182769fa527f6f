import SupplyDemand

/// Plans for the worst-off receiver: its sum as large as can be found, with a bound that is proved.
///
/// Where no receiver has several suppliers `ThresholdPlanner` is exact; else the problem is NP-hard (it holds the Santa Claus
/// problem). The linear program gives weights of the receivers; the greatest total of weighted scores, an exact flow, then
/// bounds the worst-off whatever the linear solver's rounding (Lagrangian duality). Plans start as the flow nearest to the
/// linear program's parts for a floor below that bound, and are mended by chains of exchanges; the highest floor of a ladder
/// that all receivers reach is kept, and raised by further chains until none helps.
struct WorstOffPlanner {
  private let problem: AssignmentProblem
  private let objective: PlanObjective

  init(_ problem: AssignmentProblem, objective: PlanObjective) {
    self.problem = problem
    self.objective = objective
  }

  /// How far below the bound floors are tried, as parts of it.
  private static let ladder = [0, 0.002, 0.01, 0.04, 0.15]

  var outcome: PlanOutcome {
    let first = TotalPlanner(problem).outcome
    guard case .plan(let totalPlan) = first else { return first }
    var best = ExchangeState(problem, chosen: totalPlan.pairs)
    guard !best.eligible.isEmpty else { return first }
    if let exact = ThresholdPlanner(problem)?.plan {
      return .plan(objective == .leximin ? leveled(exact) : exact)
    }
    let program = WorstOffProgram(problem)
    let weights = program.weights ?? problem.receivers.map { $0.upperBound > 0 ? 1 / Double(best.eligible.count) : 0 }
    let bound = provedBound(weights)
    for step in Self.ladder {
      let floor = bound - abs(bound) * step
      guard floor > best.worst, let parts = program.parts(floor: floor) else { continue }
      var state = ExchangeState(problem, chosen: nearest(to: parts))
      state.mend(to: floor)
      if state.worst > best.worst { best = state }
      if best.worst >= floor { break }
    }
    best.raise()
    if objective == .leximin { best.level() } else { best.enlarge() }
    let worst = best.worst
    let plan = AssignmentPlan(
      pairs: best.chosen, value: worst, bound: max(bound, worst), proof: .weights(receivers: weights))
    guard plan.gap > Self.widestGap, problem.pairs.count <= Self.searchedPairs,
      case .plan(let searched) = RuledPlanner(problem, objective: objective).outcome
    else { return .plan(plan) }
    if searched.value >= plan.value { return .plan(searched) }
    return .plan(
      AssignmentPlan(
        pairs: plan.pairs, value: plan.value, bound: max(searched.bound, plan.value), proof: searched.proof))
  }

  /// With a wider gap a search for whole variables is tried, on problems that it suits.
  private static let widestGap = 0.005
  private static let searchedPairs = 5000

  private func leveled(_ plan: AssignmentPlan) -> AssignmentPlan {
    var state = ExchangeState(problem, chosen: plan.pairs)
    state.level()
    return AssignmentPlan(pairs: state.chosen, value: plan.value, bound: plan.bound, proof: plan.proof)
  }

  /// The greatest total of weighted scores.
  private func provedBound(_ weights: [Double]) -> Double {
    TotalPlanner(problem).plan(scores: problem.pairs.map { $0.score * weights[$0.receiver] })?.value ?? .infinity
  }

  /// The plan that has as many as can be of the pairs that `parts` has whole or in large part.
  private func nearest(to parts: [Double]) -> [Int] {
    TotalPlanner(problem).plan(scores: parts)?.pairs ?? []
  }
}
