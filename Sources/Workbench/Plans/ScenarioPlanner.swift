internal import Matching
internal import Planning
internal import SupplyDemand

/// Plans a scenario over records, and works out what explains the plan.
struct ScenarioPlanner {
  private let scenario: PlanScenario
  private let parts: ScenarioProblem

  /// The problem of a scenario.
  ///
  /// - Throws: `WorkbenchError` when it names somebody who isn't there, or can't be planned.
  init(_ scenario: PlanScenario, in workspace: Workspace, by matcher: Matcher) async throws(WorkbenchError) {
    let names = ScenarioNames(scenario, in: workspace)
    self.scenario = try names.resolved
    let matches = ScenarioMatches(self.scenario, in: workspace, by: matcher)
    let pairs = await matches.pairs()
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
      return RecordPlan.Alternative(pair: pair, loss: loss.amount, displaced: loss.displaced)
    }
  }

  /// The receivers that nobody serves, and whether all could have somebody.
  private func shortage(of plan: AssignmentPlan) -> RecordPlan.Shortage? {
    let problem = parts.problem
    let served = Set(plan.pairs.map { problem.pairs[$0].receiver })
    let unserved = problem.receivers.indices.filter { problem.receivers[$0].upperBound > 0 && !served.contains($0) }
    guard !unserved.isEmpty else { return nil }
    let receivers = problem.receivers.map { load in
      load.upperBound > 0 ? max(1, load.lowerBound)...load.upperBound : load
    }
    let fuller = try? AssignmentProblem(
      suppliers: problem.suppliers, receivers: receivers, pairs: problem.pairs, rules: problem.rules)
    if let fuller, case .infeasible(let obstacle, let relaxations) = Planner.outcome(of: fuller, for: .total) {
      return RecordPlan.Shortage(receivers: unserved, obstacle: obstacle, relaxations: relaxations)
    }
    return RecordPlan.Shortage(receivers: unserved, obstacle: nil, relaxations: [])
  }
}
