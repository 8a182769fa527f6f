import BenchmarkSupport
import Planning
import SupplyDemand

/// Times plans of the sizes that the programme has, and larger ones; every plan's loads are counted again.
@main
enum PlanningBenchmarks {
  static func main() async throws {
    print("suppliers × receivers, pairs, objective: value of bound, worst receiver, seconds")
    let reviewers = try SampleProblems.topics(suppliers: 177, receivers: 118, load: 0...4, cover: 3...3)
    let scarce = try SampleProblems.topics(suppliers: 89, receivers: 118, load: 0...4, cover: 3...3)
    for problem in [reviewers, scarce] {
      for objective in PlanObjective.allCases { try await plan(problem, objective) }
    }
    try await plan(SampleProblems.topics(suppliers: 142, receivers: 65, load: 1...3, cover: 3...5), .total)
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
    print(
      "\(problem.suppliers.count) × \(problem.receivers.count), \(problem.pairs.count), \(objective.rawValue): "
        + "\(plan.value) of \(plan.bound), \(sums.min() ?? 0), \(elapsed.seconds)")
  }

  /// Why a figure would be worth nothing.
  private enum BenchmarkFailure: Error {
    case noPlan, brokenLoad
  }
}
