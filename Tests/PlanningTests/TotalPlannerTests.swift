import Planning
import SupplyDemand
import TestSupport
import Testing

@Suite struct TotalPlannerTests {
  /// How a plan ranks by the documented rule, the best greatest.
  private func rank(_ plan: [Int], _ problem: AssignmentProblem) -> (Int, Int) {
    let order = plan.reduce(0) { $0 + (problem.pairs[$1].supplier + 1) * (problem.pairs[$1].receiver + 1) }
    return (-plan.count, order)
  }

  @Test(arguments: 0..<12) func `totals, ties and infeasibility are those of trying every plan`(part: UInt64) throws {
    var feasibleCount = 0
    for seed in (part * 250)..<(part * 250 + 250) {
      let problem = try SmallProblem.random(seed: seed)
      let plans = SmallProblem.plans(of: problem)
      guard case .plan(let found) = Planner.outcome(of: problem, for: .total) else {
        #expect(plans.isEmpty, "seed \(seed)")
        continue
      }
      feasibleCount += 1
      #expect(PlanChecker.violations(found.pairs, problem).isEmpty, "seed \(seed)")
      // Scores of a grid add up without rounding, so that plans tie exactly; others are compared up to rounding.
      let best = plans.map { PlanChecker.total($0, problem) }.max() ?? -.infinity
      let total = PlanChecker.total(found.pairs, problem)
      #expect(abs(total - best) < 1e-12 && abs(found.value - best) < 1e-12, "seed \(seed)")
      let ties = plans.filter { abs(PlanChecker.total($0, problem) - best) < 1e-13 }
      let first = ties.map { rank($0, problem) }.max { $0 < $1 }
      #expect(first.map { $0 == rank(found.pairs, problem) } ?? false, "seed \(seed)")
      guard case .prices(let suppliers, let receivers) = found.proof else {
        Issue.record("seed \(seed): no prices")
        continue
      }
      #expect(
        abs(PlanChecker.bound(suppliers: suppliers, receivers: receivers, problem) - best) < 1e-12, "seed \(seed)")
    }
    #expect(feasibleCount > 20)
  }

  @Test func `scores that differ in the last bit stay different`() throws {
    let (low, high) = (0.1, 0.1.nextUp)
    let problem = try AssignmentProblem(
      suppliers: [0...1, 0...1], receivers: [1...1],
      pairs: [
        AssignmentProblem.Pair(supplier: 0, receiver: 0, score: low),
        AssignmentProblem.Pair(supplier: 1, receiver: 0, score: high),
      ])
    guard case .plan(let plan) = Planner.outcome(of: problem, for: .total) else {
      Issue.record("no plan")
      return
    }
    #expect(plan.pairs == [1] && plan.value == high)
  }

  @Test func `the order in which pairs are given doesn't matter`() throws {
    var random = SeededRandom(seed: 11)
    for seed in UInt64(0)..<100 {
      let problem = try SmallProblem.random(seed: seed)
      let again = try AssignmentProblem(
        suppliers: problem.suppliers, receivers: problem.receivers, pairs: problem.pairs.shuffled(using: &random))
      for objective in PlanObjective.allCases {
        #expect(Planner.outcome(of: problem, for: objective) == Planner.outcome(of: again, for: objective))
      }
    }
  }

  @Test func `a problem that can't be says what is wrong with it`() throws {
    func pair(_ supplier: Int, _ score: Double) -> AssignmentProblem.Pair {
      AssignmentProblem.Pair(supplier: supplier, receiver: 0, score: score)
    }
    #expect(throws: PlanningError.unknownMember(pair(1, 0))) {
      try AssignmentProblem(suppliers: [0...1], receivers: [0...1], pairs: [pair(1, 0)])
    }
    #expect(throws: PlanningError.badScore(pair(0, .infinity))) {
      try AssignmentProblem(suppliers: [0...1], receivers: [0...1], pairs: [pair(0, .infinity)])
    }
    #expect(throws: PlanningError.repeatedPair(pair(0, 1))) {
      try AssignmentProblem(suppliers: [0...1], receivers: [0...1], pairs: [pair(0, 1), pair(0, 1)])
    }
    #expect(throws: PlanningError.badLoad(.receivers, place: 0, -1...1)) {
      try AssignmentProblem(suppliers: [0...1], receivers: [-1...1], pairs: [])
    }
  }
}
