import SupplyDemand
import TestSupport
import Testing

@testable import Planning

@Suite struct RuledPlannerTests {
  @Test(arguments: 0..<8) func `plans with rules are those of trying every plan`(part: UInt64) throws {
    var (count, leastCount, leastBestCount) = (0, 0, 0)
    for seed in (part * 125)..<(part * 125 + 125) {
      let problem = try SmallProblem.random(seed: seed, hasRules: true)
      let plans = SmallProblem.plans(of: problem)
      for objective in PlanObjective.allCases {
        guard case .plan(let found) = Planner.outcome(of: problem, for: objective) else {
          #expect(plans.isEmpty, "seed \(seed), \(objective)")
          continue
        }
        count += 1
        #expect(PlanChecker.violations(found.pairs, problem).isEmpty, "seed \(seed), \(objective)")
        let best = plans.map { PlanChecker.value($0, problem, objective) }.max() ?? -.infinity
        #expect(
          abs(found.value - PlanChecker.value(found.pairs, problem, objective)) < 1e-12, "seed \(seed), \(objective)")
        #expect(found.value <= best + 1e-9 && best <= found.bound + 1e-6, "seed \(seed), \(objective)")
        if objective == .total || objective == .coverage {
          #expect(found.value >= best - 1e-9 && found.gap == 0, "seed \(seed), \(objective)")
        } else {
          leastCount += 1
          if found.value >= best - 1e-9 { leastBestCount += 1 }
        }
        if case .rules(let prices, let bound, _) = found.proof {
          #expect(abs(PlanChecker.bound(prices, problem) - bound) < 1e-9, "seed \(seed), \(objective)")
          #expect(bound >= best - 1e-6, "seed \(seed), \(objective)")
        } else {
          Issue.record("seed \(seed), \(objective): no prices")
        }
      }
    }
    #expect(count > 100)
    #expect(Double(leastBestCount) > 0.9 * Double(leastCount), "\(leastBestCount) of \(leastCount)")
  }

  @Test(arguments: 0..<8) func `limits that can't be kept together are no more than needed`(part: UInt64) throws {
    var (conflictCount, relaxationCount) = (0, 0)
    for seed in (part * 125)..<(part * 125 + 125) {
      let problem = try SmallProblem.random(seed: seed, hasRules: true)
      guard case .infeasible(let obstacle, let relaxations) = Planner.outcome(of: problem, for: .total) else {
        continue
      }
      switch obstacle {
      case .bottleneck(let bottleneck): #expect(PlanChecker.holds(bottleneck, problem), "seed \(seed)")
      case .conflict(let limits):
        conflictCount += 1
        #expect(try SmallProblem.plans(of: PlanChecker.keeping(limits, of: problem)).isEmpty, "seed \(seed)")
        for limit in limits {
          let rest = try PlanChecker.keeping(limits.filter { $0 != limit }, of: problem)
          #expect(!SmallProblem.plans(of: rest).isEmpty, "seed \(seed) without \(limit)")
        }
      }
      for relaxation in relaxations {
        relaxationCount += 1
        let relaxed = try PlanChecker.relaxed(problem, relaxation)
        #expect(!SmallProblem.plans(of: relaxed).isEmpty, "seed \(seed): \(relaxation)")
      }
    }
    #expect(conflictCount > 5 && relaxationCount > 20)
  }

  /// A flow whose units go over a node of each pair to a rank of its receiver: an exact answer of another kind.
  @Test(arguments: 0..<6) func `coverage is that of a flow over ranks`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let (suppliers, receivers, ranks) = (24, 15, 4)
    let pairs = (0..<suppliers).flatMap { supplier in
      (0..<receivers).map {
        AssignmentProblem.Pair(supplier: supplier, receiver: $0, score: Double.random(in: 0...1, using: &random))
      }
    }
    let problem = try AssignmentProblem(
      suppliers: Array(repeating: 0...2, count: suppliers), receivers: Array(repeating: 0...ranks, count: receivers),
      pairs: pairs)
    var network = FlowNetwork(nodeCount: 1 + suppliers + pairs.count + receivers * ranks)
    let scale = 1e12
    for supplier in 0..<suppliers { network.addArc(from: 0, to: 1 + supplier, 0...2) }
    for (place, pair) in problem.pairs.enumerated() {
      let node = 1 + suppliers + place
      network.addArc(from: 1 + pair.supplier, to: node, 0...1)
      for rank in 0..<ranks {
        network.addArc(
          from: node, to: 1 + suppliers + pairs.count + pair.receiver * ranks + rank, 0...1,
          cost: -Int128((pair.score / Double(1 << rank) * scale).rounded()))
      }
    }
    for rank in 0..<receivers * ranks { network.addArc(from: 1 + suppliers + pairs.count + rank, to: 0, 0...1) }
    let circulation = NetworkSimplex.circulation(in: network)
    let best = zip(network.arcs, circulation.flows).reduce(0.0) { $0 - Double($1.0.cost) * Double($1.1) } / scale
    guard case .plan(let plan) = Planner.outcome(of: problem, for: .coverage) else {
      Issue.record("no plan")
      return
    }
    #expect(PlanChecker.violations(plan.pairs, problem).isEmpty)
    #expect(abs(plan.value - best) < 1e-9 && plan.gap == 0, "\(plan.value) of \(best)")
  }

  @Test(arguments: 0..<6) func `who serves is chosen as by trying every choice, each an exact flow`(seed: UInt64) throws
  {
    var random = SeededRandom(seed: seed)
    let (suppliers, receivers) = (9, 14)
    let pairs = (0..<suppliers).flatMap { supplier in
      (0..<receivers).map {
        AssignmentProblem.Pair(supplier: supplier, receiver: $0, score: Double.random(in: 0...1, using: &random))
      }
    }
    let costs = (0..<suppliers).map { _ in Int.random(in: 1...9, using: &random) }
    let rules = [
      PlanRule(.serving(suppliers: Array(0..<suppliers), costs: costs), 0...costs.reduce(0, +) * 3 / 5),
      PlanRule(.serving(suppliers: [0, 1, 2], costs: [1, 1, 1]), 1...2),
      PlanRule(.serving(suppliers: [3, 4], costs: [1, 1]), 0...1),
    ]
    func problem(_ loads: [ClosedRange<Int>], _ rules: [PlanRule]) throws -> AssignmentProblem {
      try AssignmentProblem(
        suppliers: loads, receivers: Array(repeating: 0...1, count: receivers), pairs: pairs, rules: rules)
    }
    let ruled = try problem(Array(repeating: 0...4, count: suppliers), rules)
    var best = -Double.infinity
    for bits in 0..<(1 << suppliers) {
      let loads = (0..<suppliers).map { bits >> $0 & 1 == 1 ? 1...4 : 0...0 }
      guard case .plan(let plan) = Planner.outcome(of: try problem(loads, []), for: .total), plan.value > best else {
        continue
      }
      if PlanChecker.violations(plan.pairs, ruled).isEmpty { best = plan.value }
    }
    guard case .plan(let plan) = Planner.outcome(of: ruled, for: .total) else {
      Issue.record("no plan")
      return
    }
    #expect(PlanChecker.violations(plan.pairs, ruled).isEmpty)
    #expect(abs(plan.value - best) < 1e-9 && plan.gap == 0, "\(plan.value) of \(best)")
  }

  @Test func `an earlier plan is changed no more than allowed`() throws {
    // Each supplier is best for the receiver of its own place; the earlier plan has them one further.
    let pairs = (0..<5).flatMap { supplier in
      (0..<5).map {
        AssignmentProblem.Pair(supplier: supplier, receiver: $0, score: supplier == $0 ? 1 : 0.5 + Double($0) / 100)
      }
    }
    let earlier = (0..<5).map { PlanRule.Partners(supplier: $0, receiver: ($0 + 1) % 5) }
    for limit in 0...10 {
      let problem = try AssignmentProblem(
        suppliers: Array(repeating: 0...1, count: 5), receivers: Array(repeating: 1...1, count: 5), pairs: pairs,
        rules: [PlanRule(.changes(from: earlier), 0...limit)])
      guard case .plan(let plan) = Planner.outcome(of: problem, for: .total) else {
        Issue.record("no plan with \(limit) changes")
        continue
      }
      #expect(PlanChecker.violations(plan.pairs, problem).isEmpty)
      let kept = plan.pairs.count { place in
        let pair = problem.pairs[place]
        return earlier.contains(PlanRule.Partners(supplier: pair.supplier, receiver: pair.receiver))
      }
      #expect((5 - kept) * 2 <= limit)
      if limit == 10 { #expect(plan.value == 5) }
    }
  }

  @Test func `a rule that can't be says where`() throws {
    #expect(throws: PlanningError.badRule(place: 0)) {
      try AssignmentProblem(
        suppliers: [0...1], receivers: [0...1], pairs: [],
        rules: [PlanRule(.serving(suppliers: [0], costs: [1, 2]), 0...1)])
    }
    #expect(throws: PlanningError.badRegion(place: 1)) {
      try AssignmentProblem(suppliers: [], receivers: [0...1], pairs: [], regions: [[0], [0]])
    }
  }
}
