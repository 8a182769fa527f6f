import BenchmarkSupport
import Planning
import SupplyDemand

/// Times plans of the sizes that the programme has, and larger ones; every plan's loads are counted again.
@main
enum PlanningBenchmarks {
  static func main() async throws {
    print("suppliers × receivers, pairs, rules, objective: value of bound, gap, worst receiver, seconds")
    let reviewers = try SampleProblems.topics(suppliers: 177, receivers: 118, load: 0...4, cover: 3...3)
    let scarce = try SampleProblems.topics(suppliers: 89, receivers: 118, load: 0...4, cover: 3...3)
    for problem in [reviewers, scarce] {
      for objective in PlanObjective.allCases { try await plan(problem, objective) }
    }
    try await plan(SampleProblems.topics(suppliers: 142, receivers: 65, load: 1...3, cover: 3...5), .total)
    for budget in [6420, 4000, 2500] {
      let programme = try SampleProblems.programme(budget: budget)
      for objective in PlanObjective.allCases { try await plan(programme, objective) }
    }
    for width in [12, 25, 50, 100, 200, 400] {
      try await plan(SampleProblems.sparse(suppliers: 10_000, receivers: 2000, width: width), .total)
    }
  }

  private static func plan(_ problem: AssignmentProblem, _ objective: PlanObjective) async throws {
    let (outcome, elapsed) = await Stopwatch.time { Planner.outcome(of: problem, for: objective) }
    guard case .plan(let plan) = outcome else { throw BenchmarkFailure.noPlan }
    var (given, taken) = (problem.suppliers.map { _ in 0 }, problem.receivers.map { _ in 0 })
    var sums = problem.receivers.map { _ in 0.0 }
    for place in plan.pairs {
      given[problem.pairs[place].supplier] += 1
      taken[problem.pairs[place].receiver] += 1
      sums[problem.pairs[place].receiver] += problem.pairs[place].score
    }
    let loads = zip(given + taken, problem.suppliers + problem.receivers)
    guard loads.allSatisfy({ $0.1.contains($0.0) }) else { throw BenchmarkFailure.brokenLoad }
    guard problem.rules.allSatisfy({ $0.limits.contains($0.count(in: plan, of: problem)) }) else {
      throw BenchmarkFailure.brokenRule
    }
    print(
      "\(problem.suppliers.count) × \(problem.receivers.count), \(problem.pairs.count), \(problem.rules.count), "
        + "\(objective.rawValue): \(plan.value) of \(plan.bound), \(plan.gap), \(sums.min() ?? 0), \(elapsed.seconds)")
  }

  /// Why a figure would be worth nothing.
  private enum BenchmarkFailure: Error {
    case noPlan, brokenLoad, brokenRule
  }
}

extension PlanRule {
  /// What a plan has of what the rule counts.
  fileprivate func count(in plan: AssignmentPlan, of problem: AssignmentProblem) -> Int {
    let pairs = plan.pairs.map { problem.pairs[$0] }
    switch subject {
    case .pairs(let suppliers, let receivers):
      let (from, to) = (Set(suppliers), Set(receivers))
      return pairs.count { from.contains($0.supplier) && to.contains($0.receiver) }
    case .serving(let suppliers, let costs):
      let serving = Set(pairs.map(\.supplier))
      return zip(suppliers, costs).reduce(0) { $0 + (serving.contains($1.0) ? $1.1 : 0) }
    case .changes(let earlier):
      return Set(pairs.map { Partners(supplier: $0.supplier, receiver: $0.receiver) }).symmetricDifference(earlier)
        .count
    }
  }
}
