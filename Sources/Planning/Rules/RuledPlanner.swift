import SupplyDemand

/// Plans with rules that a network of loads can't hold, and for objectives that it can't: as a program with whole variables,
/// whose prices and search bound what can be reached.
struct RuledPlanner {
  private let problem: AssignmentProblem
  private let objective: PlanObjective

  init(_ problem: AssignmentProblem, objective: PlanObjective) {
    self.problem = problem
    self.objective = objective
  }

  /// After so many nodes a search is given up.
  static let nodeLimit = 200

  var outcome: PlanOutcome {
    switch objective {
    case .total: outcome(for: .scores)
    case .coverage: outcome(for: .halves)
    case .worst, .leximin:
      leastOutcome(
        problem.receivers.indices.filter { problem.receivers[$0].upperBound > 0 }.map {
          RuledProgram.Group(receivers: [$0], share: 1)
        })
    case .regions:
      leastOutcome(problem.regions.map { RuledProgram.Group(receivers: $0, share: 1 / Double($0.count)) })
    }
  }

  /// The plan with the greatest sum.
  private func outcome(for gain: RuledProgram.Gain) -> PlanOutcome {
    let program = RuledProgram(problem, gain: gain)
    switch program.program.outcome(nodeLimit: Self.nodeLimit) {
    case .infeasible: return infeasible
    case .unknown: return .undecided
    case .solution(let solution):
      var pairs = program.chosen(solution.values)
      if objective == .total, let better = rearranged(pairs) { pairs = better }
      let value = PlanValue(problem, pairs: pairs).value(objective)
      return .plan(plan(pairs, value: value, solution, program.prices(solution.prices)))
    }
  }

  /// The best plan in which the same suppliers serve, when rules ask for nothing else: exact, by the rule for ties.
  private func rearranged(_ pairs: [Int]) -> [Int]? {
    let asksForPairs = problem.rules.contains { if case .serving = $0.subject { false } else { true } }
    guard !asksForPairs else { return nil }
    let serving = Set(pairs.map { problem.pairs[$0].supplier })
    let loads = problem.suppliers.enumerated().map { place, load in
      serving.contains(place) ? max(1, load.lowerBound)...load.upperBound : 0...0
    }
    guard let narrowed = try? AssignmentProblem(suppliers: loads, receivers: problem.receivers, pairs: problem.pairs)
    else { return nil }
    return TotalPlanner(narrowed).plan(scores: problem.pairs.map(\.score))?.pairs
  }

  /// The plan in which the least of the groups has as much as can be found, then the sum is greatest: programs with floors
  /// below the bound, then chains of exchanges.
  private func leastOutcome(_ groups: [RuledProgram.Group]) -> PlanOutcome {
    guard !groups.isEmpty else { return outcome(for: .scores) }
    let program = RuledProgram(problem, gain: .least, groups: groups)
    guard let relaxed = program.program.relaxed else {
      // Without a bound no plan is worth much, but that there is none may still be told.
      if case .infeasible = program.program.outcome(nodeLimit: Self.nodeLimit) { return infeasible }
      return .undecided
    }
    let prices = program.prices(relaxed.prices)
    let bound = PriceBound(problem, prices).value
    let search = FloorSearch(problem, groups: groups, bound: bound)
    var found = search.plan
    if found == nil {
      let any = RuledProgram(problem, gain: .scores)
      switch any.program.outcome(nodeLimit: Self.nodeLimit) {
      case .infeasible: return infeasible
      case .unknown: return .undecided
      case .solution(let solution): found = any.chosen(solution.values)
      }
    }
    var state = ExchangeState(problem, chosen: found ?? [])
    if objective != .regions { state.raise() }
    if objective == .worst { state.enlarge() }
    if objective == .leximin { state.level() }
    let value = PlanValue(problem, pairs: state.chosen).value(objective)
    let isReached = search.bound - value <= Self.rounding(value)
    return .plan(
      AssignmentPlan(
        pairs: state.chosen, value: value, bound: isReached ? value : search.bound,
        proof: .rules(prices, bound: bound, nodeCount: search.nodeCount)))
  }

  private var infeasible: PlanOutcome {
    .infeasible(ConflictFinder(problem).obstacle, RuleRelaxationFinder(problem).relaxations)
  }

  /// What may be lost to rounding.
  private static func rounding(_ value: Double) -> Double { 1e-9 * max(1, abs(value)) }

  private func plan(
    _ pairs: [Int], value: Double, _ solution: IntegerProgram.Solution, _ prices: PlanPrices
  ) -> AssignmentPlan {
    let proved = PriceBound(problem, prices).value
    let bound = min(proved, solution.bound)
    // What the search proves holds up to the solver's rounding.
    let isReached = bound - value <= 1e-7 * max(1, abs(value))
    return AssignmentPlan(
      pairs: pairs, value: value, bound: isReached ? value : bound,
      proof: .rules(prices, bound: proved, nodeCount: solution.nodeCount))
  }
}
