import SupplyDemand

/// Plans for the worst-off receiver when no receiver takes more than one supplier, exactly: the highest score such that the
/// pairs that reach it can serve all receivers, found by halving, each step one flow.
struct ThresholdPlanner {
  private let problem: AssignmentProblem

  /// A planner; nil when a receiver may take several suppliers.
  init?(_ problem: AssignmentProblem) {
    guard problem.receivers.allSatisfy({ $0.upperBound <= 1 }) else { return nil }
    self.problem = problem
  }

  /// The plan with the greatest total of those in which the worst-off has most; nil when no plan keeps all rules.
  var plan: AssignmentPlan? {
    // A receiver that nobody serves has 0.
    let levels = Array(Set(problem.pairs.map(\.score) + [0])).sorted()
    var (reached, passed) = (-1, levels.count)
    while passed - reached > 1 {
      let middle = (reached + passed) / 2
      if plan(reaching: levels[middle]) == nil { passed = middle } else { reached = middle }
    }
    guard reached >= 0, let best = plan(reaching: levels[reached]) else { return nil }
    let next = passed < levels.count ? levels[passed] : nil
    let why = next.flatMap { narrowed(to: $0) }.map { BottleneckFinder($0).bottleneck }
    let worst = ExchangeState(problem, chosen: best).worst
    return AssignmentPlan(
      pairs: best, value: worst, bound: worst, proof: .threshold(next: next, bottleneck: why))
  }

  /// The places of the pairs of the best plan in which every receiver has at least `level`; nil when there is none.
  private func plan(reaching level: Double) -> [Int]? {
    guard let narrowed = narrowed(to: level),
      let plan = TotalPlanner(narrowed).plan(scores: narrowed.pairs.map(\.score))
    else { return nil }
    // Both lists of pairs have the same order.
    let places = problem.pairs.indices.filter { problem.pairs[$0].score >= level }
    return plan.pairs.map { places[$0] }
  }

  /// The problem with the pairs that reach `level` alone; nil when a forced pair doesn't.
  private func narrowed(to level: Double) -> AssignmentProblem? {
    let pairs = problem.pairs.filter { $0.score >= level }
    guard !problem.pairs.contains(where: { $0.isForced && $0.score < level }) else { return nil }
    let receivers = problem.receivers.map { load in
      level > 0 && load.upperBound > 0 ? 1...load.upperBound : load
    }
    return try? AssignmentProblem(suppliers: problem.suppliers, receivers: receivers, pairs: pairs)
  }
}
