import SupplyDemand

/// What a plan reaches.
struct PlanValue {
  private let problem: AssignmentProblem
  private let pairs: [Int]

  init(_ problem: AssignmentProblem, pairs: [Int]) {
    self.problem = problem
    self.pairs = pairs
  }

  /// The sum of all scores.
  var total: Double { pairs.reduce(0) { $0 + problem.pairs[$1].score } }

  /// By receiver, the scores of its pairs, the best first.
  private var scores: [[Double]] {
    var scores = Array(repeating: [Double](), count: problem.receivers.count)
    for place in pairs { scores[problem.pairs[place].receiver].append(problem.pairs[place].score) }
    return scores.map { $0.sorted(by: >) }
  }

  /// What an objective makes large.
  func value(_ objective: PlanObjective) -> Double {
    switch objective {
    case .total: total
    case .worst, .leximin:
      zip(scores, problem.receivers).filter { $0.1.upperBound > 0 }.map { $0.0.reduce(0, +) }.min() ?? 0
    case .coverage: scores.reduce(0) { $0 + Self.halved($1) }
    case .regions:
      problem.regions.map { sum(of: RuledProgram.Group(receivers: $0, share: 1 / Double($0.count))) }.min() ?? total
    }
  }

  /// What a group of receivers has.
  func sum(of group: RuledProgram.Group) -> Double {
    let scores = self.scores
    return group.receivers.reduce(0) { $0 + scores[$1].reduce(0, +) } * group.share
  }

  /// Scores, the best first, each counted half as much as the one before; those below 0 whole.
  private static func halved(_ scores: [Double]) -> Double {
    var (sum, share) = (0.0, 1.0)
    for (rank, score) in scores.enumerated() {
      sum += score > 0 ? score * share : score
      if rank < RuledProgram.rankLimit - 1 { share /= 2 }
    }
    return sum
  }
}
