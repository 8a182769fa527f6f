import Planning
import SupplyDemand
import TestSupport
import Testing

@Suite struct WorstOffPlannerTests {
  @Test(arguments: 0..<4) func `the worst-off lies between what was found and the bound`(part: UInt64) throws {
    var (count, bestCount) = (0, 0)
    for seed in (part * 250)..<(part * 250 + 250) {
      let problem = try SmallProblem.random(seed: seed)
      for objective in [PlanObjective.worst, .leximin] {
        guard case .plan(let found) = Planner.outcome(of: problem, for: objective) else { continue }
        let best = SmallProblem.plans(of: problem).compactMap { PlanChecker.sums($0, problem).min() }.max()
        guard let best else { continue }
        count += 1
        #expect(PlanChecker.violations(found.pairs, problem).isEmpty, "seed \(seed)")
        #expect(abs(found.value - (PlanChecker.sums(found.pairs, problem).min() ?? 0)) < 1e-12, "seed \(seed)")
        #expect(found.value <= best + 1e-12 && best <= found.bound + 1e-9, "seed \(seed)")
        if found.value >= best - 1e-12 { bestCount += 1 }
      }
    }
    #expect(count > 100)
    #expect(Double(bestCount) > 0.97 * Double(count), "\(bestCount) of \(count)")
  }

  @Test(arguments: 0..<4) func `with one supplier each the worst-off is exact`(part: UInt64) throws {
    var count = 0
    for seed in (part * 250)..<(part * 250 + 250) {
      let any = try SmallProblem.random(seed: seed)
      let problem = try AssignmentProblem(
        suppliers: any.suppliers, receivers: any.receivers.map { min(1, $0.lowerBound)...min(1, $0.upperBound) },
        pairs: any.pairs)
      let plans = SmallProblem.plans(of: problem)
      guard case .plan(let found) = Planner.outcome(of: problem, for: .worst) else {
        #expect(plans.isEmpty, "seed \(seed)")
        continue
      }
      guard let best = plans.compactMap({ PlanChecker.sums($0, problem).min() }).max() else { continue }
      count += 1
      #expect(PlanChecker.violations(found.pairs, problem).isEmpty, "seed \(seed)")
      #expect(found.value == best && found.gap == 0, "seed \(seed)")
      let total = plans.filter { PlanChecker.sums($0, problem).min() == best }.map { PlanChecker.total($0, problem) }
        .max()
      #expect(abs(PlanChecker.total(found.pairs, problem) - (total ?? 0)) < 1e-12, "seed \(seed)")
    }
    #expect(count > 30)
  }

  @Test func `the worst-off is raised where the greatest total leaves it behind`() throws {
    // Supplier 0 is good for both receivers, supplier 1 for the first alone.
    let scores = [[0.9, 0.6], [0.5, 0.1]]
    let problem = try AssignmentProblem(
      suppliers: [0...1, 0...1], receivers: [1...1, 1...1],
      pairs: [0, 1].flatMap { supplier in
        [0, 1].map { AssignmentProblem.Pair(supplier: supplier, receiver: $0, score: scores[supplier][$0]) }
      })
    guard case .plan(let plan) = Planner.outcome(of: problem, for: .worst) else {
      Issue.record("no plan")
      return
    }
    #expect(plan.pairs == [1, 2] && plan.value == 0.5 && plan.gap == 0)
  }
}
