public import SupplyDemand

/// Chooses what serves most of what isn't served yet.
///
/// What a choice adds has diminishing returns (it is submodular), so that choosing the greatest gain again and again comes to
/// at least half of the best under limits of sorts and groups, and to 1 - 1/e of it with one limit (Nemhauser, Wolsey and
/// Fisher, *An analysis of approximations for maximizing submodular set functions*, Mathematical Programming 14, 1978). Gains
/// only fall, so that most needn't be looked at again (Minoux, *Accelerated greedy algorithms*, 1978). Small problems are
/// solved as programs with whole variables.
public struct CoveragePlanner {
  private let problem: CoverageProblem

  /// A planner.
  public init(_ problem: CoverageProblem) { self.problem = problem }

  /// With more covers than this the best is not looked for beyond the greedy choice, and the bound is what gains say.
  private static let coverLimit = 20_000
  private static let nodeLimit = 200

  /// The best choice that is found, with a bound on the best there is.
  public var choice: CoverageChoice {
    let greedy = greedyChoice
    let program = CoverageProgram(problem)
    guard problem.candidates.reduce(0, { $0 + $1.covers.count }) <= Self.coverLimit,
      case .solution(let solution) = program.program.outcome(nodeLimit: Self.nodeLimit)
    else { return greedy }
    let found = CoverageChoice(members: program.members(solution.values), bound: solution.bound)
    let best = found.value > greedy.value + Self.leastGain ? found : greedy
    let bound = min(greedy.bound, solution.bound)
    return CoverageChoice(members: best.members, bound: bound - best.value < 1e-7 ? best.value : bound)
  }

  /// The choice of the greatest gain again and again, equal gains by place.
  private var greedyChoice: CoverageChoice {
    var served = problem.served
    var (left, usedGroups) = (problem.limits, Set<Int>())
    var chosen: [CoverageChoice.Member] = []
    // Gains as they were when last looked at: bounds on what they are now.
    var known = problem.candidates.indices.map { member($0, beside: served) }
    while true {
      var best: CoverageChoice.Member?
      known.sort { ($1.gain, $0.candidate) < ($0.gain, $1.candidate) }
      for index in known.indices {
        let candidate = problem.candidates[known[index].candidate]
        guard left[candidate.sort] > 0, candidate.group.map({ !usedGroups.contains($0) }) ?? true else { continue }
        if let best, (known[index].gain, best.candidate) < (best.gain, known[index].candidate) { break }
        known[index] = member(known[index].candidate, beside: served)
        let found = known[index]
        guard found.gain > Self.leastGain else { continue }
        if best.map({ ($0.gain, found.candidate) < (found.gain, $0.candidate) }) ?? true { best = found }
      }
      guard let best else { break }
      let candidate = problem.candidates[best.candidate]
      chosen.append(best)
      left[candidate.sort] -= 1
      if let group = candidate.group { usedGroups.insert(group) }
      known.removeAll { $0.candidate == best.candidate }
      let items = Set(best.items)
      for cover in candidate.covers where items.contains(cover.item) { served[cover.item] = cover.value }
    }
    return CoverageChoice(
      members: chosen, bound: chosen.reduce(mostFurther(served)) { $0 + $1.gain })
  }

  /// Smaller gains are rounding.
  private static let leastGain = 1e-9

  /// What a candidate adds to what is served, as many items as it can, those that gain most.
  private func member(_ candidate: Int, beside served: [Double]) -> CoverageChoice.Member {
    let gains = problem.candidates[candidate].covers.map { cover in
      (item: cover.item, gain: problem.weights[cover.item] * (cover.value - served[cover.item]))
    }
    let best = gains.filter { $0.gain > 0 }.sorted { ($1.gain, $0.item) < ($0.gain, $1.item) }
      .prefix(problem.candidates[candidate].most)
    return CoverageChoice.Member(
      candidate: candidate, items: best.map(\.item), gain: best.reduce(0) { $0 + $1.gain })
  }

  /// What any choice can add to what is served: for each sort the greatest gains, as many as its limit. Whatever a better
  /// choice serves better, its members serve, each no more than it can.
  private func mostFurther(_ served: [Double]) -> Double {
    var gains = problem.limits.map { _ in [Double]() }
    for (place, candidate) in problem.candidates.enumerated() {
      gains[candidate.sort].append(member(place, beside: served).gain)
    }
    return zip(gains, problem.limits).reduce(0) { $0 + $1.0.sorted(by: >).prefix($1.1).reduce(0, +) }
  }
}
