internal import Matching
internal import Planning
internal import SupplyDemand

/// Plans a scenario over records, and works out what explains the plan.
struct ScenarioPlanner {
  private let scenario: PlanScenario
  private let parts: ScenarioProblem

  /// The problem of a scenario.
  ///
  /// - Throws: `WorkbenchError` when it names somebody who isn't there, or can't be planned; `CancellationError`.
  init(_ scenario: PlanScenario, in workspace: Workspace, by matcher: Matcher) async throws {
    let names = ScenarioNames(scenario, in: workspace)
    self.scenario = try names.resolved
    let matches = ScenarioMatches(self.scenario, in: workspace, by: matcher)
    let pairs = try await matches.pairs()
    parts = try ScenarioProblem(self.scenario, receivers: matches.receivers, pairs: pairs, in: workspace)
  }

  /// The plan.
  var plan: RecordPlan {
    let outcome = Planner.outcome(of: parts.problem, for: scenario.objective)
    var alternatives: [RecordPlan.Alternative] = []
    var shortage: RecordPlan.Shortage?
    if case .plan(let plan) = outcome {
      alternatives = self.alternatives(to: plan)
      shortage = self.shortage(of: plan)
    }
    return RecordPlan(
      scenario: scenario, suppliers: parts.suppliers, receivers: parts.receivers, problem: parts.problem,
      matches: parts.matches, clauses: parts.clauses, outcome: outcome, alternatives: alternatives, shortage: shortage)
  }

  /// How many pairs that were passed over are explained, the best ones.
  private static let alternativeCount = 100

  /// The best pair of each member that the plan doesn't have, where it is better than what the member has.
  private func alternatives(to plan: AssignmentPlan) -> [RecordPlan.Alternative] {
    guard scenario.objective == .total || scenario.objective == .coverage else { return [] }
    let (problem, chosen) = (parts.problem, Set(plan.pairs))
    var missed: Set<Int> = []
    for side in PlanSide.allCases {
      let byMember = Dictionary(grouping: problem.pairs.indices) { place in
        side == .suppliers ? problem.pairs[place].supplier : problem.pairs[place].receiver
      }
      for places in byMember.values {
        let least = places.filter { chosen.contains($0) }.map { problem.pairs[$0].score }.min() ?? -.infinity
        let best = places.filter { !chosen.contains($0) }.max {
          (problem.pairs[$0].score, $1) < (problem.pairs[$1].score, $0)
        }
        if let best, problem.pairs[best].score > least { missed.insert(best) }
      }
    }
    let best = missed.sorted { (problem.pairs[$1].score, $0) < (problem.pairs[$0].score, $1) }
    return best.prefix(Self.alternativeCount).sorted().map { pair in
      let loss = Planner.loss(by: pair, to: plan, of: problem, for: scenario.objective)
      return RecordPlan.Alternative(
        pair: pair, loss: loss.amount, displaced: loss.displaced, rules: loss.rules)
    }
  }

  /// The receivers that nobody adequate serves, and whether all could have somebody adequate.
  private func shortage(of plan: AssignmentPlan) -> RecordPlan.Shortage? {
    let problem = parts.problem
    let adequate = problem.pairs.indices.filter { parts.matches[$0].level == .adequate || problem.pairs[$0].isForced }
    let served = Set(plan.pairs.filter { parts.matches[$0].level == .adequate }.map { problem.pairs[$0].receiver })
    let unserved = problem.receivers.indices.filter { problem.receivers[$0].upperBound > 0 && !served.contains($0) }
    guard !unserved.isEmpty else { return nil }
    let receivers = problem.receivers.map { load in
      load.upperBound > 0 ? max(1, load.lowerBound)...load.upperBound : load
    }
    let stricter = try? AssignmentProblem(
      suppliers: problem.suppliers, receivers: receivers, pairs: adequate.map { problem.pairs[$0] },
      rules: problem.rules,
      allowable: problem.pairs.map { PlanRule.Partners(supplier: $0.supplier, receiver: $0.receiver) })
    guard let stricter, case .infeasible(let obstacle, let relaxations) = Planner.outcome(of: stricter, for: .total)
    else { return RecordPlan.Shortage(receivers: unserved, obstacle: nil, relaxations: []) }
    // Asking for less is how the plan came to be.
    let helping = relaxations.filter { relaxation in
      !relaxation.changes.allSatisfy { if case .lowerMinimum(.receivers, _, _) = $0 { true } else { false } }
    }
    return RecordPlan.Shortage(
      receivers: unserved, obstacle: obstacle.renamingPairs { adequate[$0] }, relaxations: helping)
  }
}

extension PlanObstacle {
  /// The same obstacle where the pairs have other places.
  fileprivate func renamingPairs(_ place: (Int) -> Int) -> PlanObstacle {
    guard case .conflict(let limits) = self else { return self }
    return .conflict(
      limits.map { limit in
        if case .forced(let pair) = limit { .forced(place(pair)) } else { limit }
      })
  }
}
