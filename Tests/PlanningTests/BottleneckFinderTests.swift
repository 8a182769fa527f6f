import Planning
import SupplyDemand
import Testing

@Suite struct BottleneckFinderTests {
  @Test(arguments: 0..<8) func `every problem without a plan has a bottleneck and changes that help`(part: UInt64)
    throws
  {
    var count = 0
    for seed in (part * 250)..<(part * 250 + 250) {
      let problem = try SmallProblem.random(seed: seed)
      guard case .infeasible(.bottleneck(let bottleneck), let relaxations) = Planner.outcome(of: problem, for: .total)
      else {
        continue
      }
      count += 1
      #expect(PlanChecker.holds(bottleneck, problem), "seed \(seed)")
      for relaxation in relaxations {
        let relaxed = try PlanChecker.relaxed(problem, relaxation)
        guard case .plan = Planner.outcome(of: relaxed, for: .total) else {
          Issue.record("seed \(seed): \(relaxation) doesn't help")
          continue
        }
      }
      #expect(relaxations.map(\.unitCount) == relaxations.map(\.unitCount).sorted())
    }
    #expect(count > 20)
  }

  @Test func `a bottleneck holds nobody without whom the others would still be too many`() throws {
    // Every third receiver shares one supplier with its neighbour; the others have their own.
    let pairs = (0..<30).map {
      AssignmentProblem.Pair(supplier: $0 % 3 == 1 ? $0 - 1 : $0, receiver: $0, score: 0.5)
    }
    let problem = try AssignmentProblem(
      suppliers: Array(repeating: 0...1, count: 30), receivers: Array(repeating: 1...1, count: 30), pairs: pairs)
    guard case .infeasible(.bottleneck(let bottleneck), _) = Planner.outcome(of: problem, for: .total) else {
      Issue.record("a plan was found")
      return
    }
    #expect(PlanChecker.holds(bottleneck, problem))
    #expect(bottleneck.members.count == 2 && bottleneck.deficit == 1)
  }

  @Test func `loads that no number of 32 bits can sum are planned`() throws {
    let most = AssignmentProblem.countLimit - 1
    let problem = try AssignmentProblem(
      suppliers: [0...1], receivers: Array(repeating: most...most, count: 3000),
      pairs: [AssignmentProblem.Pair(supplier: 0, receiver: 0, score: 1)])
    guard case .infeasible(.bottleneck(let bottleneck), _) = Planner.outcome(of: problem, for: .total) else {
      Issue.record("a plan was found")
      return
    }
    #expect(PlanChecker.holds(bottleneck, problem) && bottleneck.members.count == 1)
  }

  @Test func `two needs that share one expert are a bottleneck of one`() throws {
    let problem = try AssignmentProblem(
      suppliers: [0...1, 0...5], receivers: [1...1, 1...1, 1...1],
      pairs: [(0, 0), (0, 1), (1, 2)].map { AssignmentProblem.Pair(supplier: $0.0, receiver: $0.1, score: 0.5) })
    guard case .infeasible(.bottleneck(let bottleneck), let relaxations) = Planner.outcome(of: problem, for: .total)
    else {
      Issue.record("a plan was found")
      return
    }
    #expect(
      bottleneck
        == Bottleneck(side: .receivers, members: [0, 1], required: 2, counterparts: [0], otherPairs: 0, capacity: 1))
    #expect(relaxations.first?.changes == [.raiseMaximum(.suppliers, place: 0, by: 1)])
    #expect(relaxations.allSatisfy { $0.unitCount == 1 })
    #expect(relaxations.count == 3)
  }
}
