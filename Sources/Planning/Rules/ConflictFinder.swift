import SupplyDemand

/// Finds limits that can't be kept together, and none of which can be left out.
struct ConflictFinder {
  private let problem: AssignmentProblem

  init(_ problem: AssignmentProblem) { self.problem = problem }

  /// A search that tells whether limits can be kept is given up after so many nodes; they then count as kept.
  private static let nodeLimit = 50

  /// Why there is no plan.
  var obstacle: PlanObstacle {
    let loads = try? AssignmentProblem(
      suppliers: problem.suppliers, receivers: problem.receivers, pairs: problem.pairs)
    if let loads, TotalPlanner(loads).plan(scores: loads.pairs.map { _ in 0 }) == nil {
      return .bottleneck(BottleneckFinder(loads).bottleneck)
    }
    return .conflict(conflict)
  }

  /// Leaves out limits without which the others still can't be kept, at first many at a time, at last one by one.
  private var conflict: [PlanLimit] {
    var kept = limits
    var size = kept.count
    while size > 1 {
      size = (size + 1) / 2
      var start = 0
      while start < kept.count, kept.count > 1 {
        let rest = Array(kept[..<start] + kept.dropFirst(start + size))
        if canKeep(rest) { start += size } else { kept = rest }
      }
    }
    return kept
  }

  /// All limits that may matter; the first are left out first.
  private var limits: [PlanLimit] {
    var counts = (suppliers: problem.suppliers.map { _ in 0 }, receivers: problem.receivers.map { _ in 0 })
    for pair in problem.pairs {
      counts.suppliers[pair.supplier] += 1
      counts.receivers[pair.receiver] += 1
    }
    func maxima(_ side: PlanSide, _ loads: [ClosedRange<Int>], _ counts: [Int]) -> [PlanLimit] {
      loads.indices.filter { loads[$0].upperBound < counts[$0] }.map { .maximum(side, place: $0) }
    }
    func minima(_ side: PlanSide, _ loads: [ClosedRange<Int>]) -> [PlanLimit] {
      loads.indices.filter { loads[$0].lowerBound > 0 }.map { .minimum(side, place: $0) }
    }
    return maxima(.suppliers, problem.suppliers, counts.suppliers)
      + maxima(.receivers, problem.receivers, counts.receivers)
      + problem.pairs.indices.filter { problem.pairs[$0].isForced }.map { .forced($0) }
      + minima(.suppliers, problem.suppliers) + minima(.receivers, problem.receivers)
      + problem.rules.indices.map { .rule($0) }
  }

  /// Whether some plan keeps these limits.
  private func canKeep(_ limits: [PlanLimit]) -> Bool {
    let kept = Set(limits)
    func loads(_ side: PlanSide, _ loads: [ClosedRange<Int>], most: Int) -> [ClosedRange<Int>] {
      loads.enumerated().map { place, load in
        let upper = kept.contains(.maximum(side, place: place)) ? load.upperBound : max(most, load.upperBound)
        return (kept.contains(.minimum(side, place: place)) ? min(load.lowerBound, upper) : 0)...upper
      }
    }
    let pairs = problem.pairs.enumerated().map { place, pair in
      AssignmentProblem.Pair(
        supplier: pair.supplier, receiver: pair.receiver, score: 0,
        isForced: pair.isForced && kept.contains(.forced(place)))
    }
    let rest = try? AssignmentProblem(
      suppliers: loads(.suppliers, problem.suppliers, most: problem.receivers.count),
      receivers: loads(.receivers, problem.receivers, most: problem.suppliers.count), pairs: pairs,
      rules: problem.rules.indices.filter { kept.contains(.rule($0)) }.map { problem.rules[$0] })
    guard let rest else { return true }
    let program = RuledProgram(rest, gain: .fewest(of: []))
    if case .infeasible = program.program.outcome(nodeLimit: Self.nodeLimit) { return false }
    return true
  }
}
