import SupplyDemand

/// Looks for the plan whose least group has most: floors are tried below a bound, and between one that is reached and one that
/// isn't, by halving.
struct FloorSearch {
  private let problem: AssignmentProblem
  private let groups: [RuledProgram.Group]
  /// The plan with the greatest sum for the highest floor that was reached; nil when none was.
  private(set) var plan: [Int]?
  /// What no plan passes: the bound that was given, or a floor that was proved to be too high.
  private(set) var bound: Double
  /// The nodes of all searches.
  private(set) var nodeCount = 0

  /// How far below the bound floors are tried first, as parts of it.
  private static let ladder = [0, 0.01, 0.03, 0.06, 0.1, 0.2, 0.4]
  private static let halvingCount = 5
  /// After so many nodes a floor is given up: fewer in larger problems, where each takes longer.
  private let nodeLimit: Int

  init(_ problem: AssignmentProblem, groups: [RuledProgram.Group], bound: Double) {
    self.problem = problem
    self.groups = groups
    self.bound = bound
    nodeLimit = min(60, max(10, 100_000 / max(1, problem.pairs.count)))
    let top = bound
    var (failed, reached) = (0.0, 0.0)
    for step in Self.ladder {
      reached = step
      if tries(top - abs(top) * step) { break }
      failed = step
    }
    guard plan != nil, reached > failed else { return }
    for _ in 0..<Self.halvingCount {
      let middle = (failed + reached) / 2
      if tries(top - abs(top) * middle) { reached = middle } else { failed = middle }
    }
  }

  /// Looks for a plan in which every group has at least a floor.
  private mutating func tries(_ floor: Double) -> Bool {
    let floors = groups.map { RuledProgram.Group(receivers: $0.receivers, share: $0.share, floor: floor) }
    let program = RuledProgram(problem, gain: .scores, groups: floors)
    switch program.program.outcome(nodeLimit: nodeLimit) {
    case .solution(let solution):
      plan = program.chosen(solution.values)
      nodeCount += solution.nodeCount
      return true
    case .infeasible: bound = min(bound, floor)
    case .unknown: nodeCount += nodeLimit
    }
    return false
  }
}
