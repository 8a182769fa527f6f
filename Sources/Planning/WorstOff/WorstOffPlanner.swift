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
      Self.mend(&state, floor: floor)
      if state.worst > best.worst { best = state }
      if best.worst >= floor { break }
    }
    Self.raise(&best)
    if objective == .leximin { Self.level(&best) } else { Self.enlarge(&best) }
    let worst = best.worst
    return .plan(
      AssignmentPlan(
        pairs: best.chosen, value: worst, bound: max(bound, worst), proof: .weights(receivers: weights)))
  }

  private func leveled(_ plan: AssignmentPlan) -> AssignmentPlan {
    var state = ExchangeState(problem, chosen: plan.pairs)
    Self.level(&state)
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

  /// Brings receivers up to `floor`, the worst-off first, as far as chains can.
  private static func mend(_ state: inout ExchangeState, floor: Double) {
    var given = Set<Int>()
    while let receiver = state.eligible.filter({ state.sums[$0] < floor && !given.contains($0) })
      .min(by: { (state.sums[$0], $0) < (state.sums[$1], $1) })
    {
      let chain =
        ExchangeChains.chain(for: receiver, in: state, least: floor.nextDown, floor: floor)
        ?? ExchangeChains.chain(for: receiver, in: state, least: state.sums[receiver], floor: floor)
      if let chain { state.change(removing: chain.removed, adding: chain.added) } else { given.insert(receiver) }
    }
  }

  /// Raises the worst-off while chains leave everybody they touch above it.
  private static func raise(_ state: inout ExchangeState) {
    while true {
      let worst = state.worst
      guard let receiver = state.eligible.first(where: { state.sums[$0] == worst }),
        let chain = ExchangeChains.chain(for: receiver, in: state, least: worst, floor: worst.nextUp)
      else { return }
      state.change(removing: chain.removed, adding: chain.added)
    }
  }

  /// Raises receivers, the worst-off first, while chains leave everybody they touch above what the receiver had.
  private static func level(_ state: inout ExchangeState) {
    var order = state.eligible.sorted { (state.sums[$0], $0) < (state.sums[$1], $1) }
    var place = 0
    while place < order.count {
      let receiver = order[place]
      let sum = state.sums[receiver]
      if let chain = ExchangeChains.chain(for: receiver, in: state, least: sum, floor: sum.nextUp) {
        state.change(removing: chain.removed, adding: chain.added)
        order = state.eligible.sorted { (state.sums[$0], $0) < (state.sums[$1], $1) }
        place = order.firstIndex { state.sums[$0] >= sum } ?? 0
      } else {
        place += 1
      }
    }
  }

  /// Makes the total larger by single exchanges that leave nobody below the worst-off.
  private static func enlarge(_ state: inout ExchangeState) {
    let worst = state.worst
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for pair in state.chosen where state.isChosen[pair] {
        if let exchange = PairExchanges.best(for: pair, in: state, floor: worst) {
          state.change(removing: exchange.removed, adding: exchange.added)
          hasChanged = true
        }
      }
    }
  }
}
