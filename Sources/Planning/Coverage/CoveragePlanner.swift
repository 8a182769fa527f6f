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
    let greedy = self.greedy(among: nil)
    let coverCount = problem.candidates.reduce(0) { $0 + $1.covers.count }
    guard coverCount <= Self.coverLimit,
      case .solution(let solution) = CoverageProgram(problem).program.outcome(nodeLimit: Self.nodeLimit)
    else { return greedy }
    let chosen = problem.candidates.indices.filter { solution.values[$0] > 0.5 }
    let found = self.greedy(among: chosen)
    let best = found.value > greedy.value + 1e-9 ? found : greedy
    let bound = min(greedy.bound, solution.bound)
    return CoverageChoice(
      candidates: best.candidates, gains: best.gains, bound: bound - best.value < 1e-7 ? best.value : bound)
  }

  /// The choice of the greatest gain again and again, equal gains by place.
  private func greedy(among members: [Int]?) -> CoverageChoice {
    var served = problem.served
    var (left, usedGroups) = (problem.limits, Set<Int>())
    var (chosen, gains) = ([Int](), [Double]())
    // Gains as they were when last looked at: bounds on what they are now.
    var known = (members ?? Array(problem.candidates.indices)).map { (gain: gain(of: $0, served), place: $0) }
    while true {
      var best: (gain: Double, place: Int)?
      known.sort { ($1.gain, $0.place) < ($0.gain, $1.place) }
      for index in known.indices {
        let candidate = problem.candidates[known[index].place]
        guard left[candidate.sort] > 0, candidate.group.map({ !usedGroups.contains($0) }) ?? true else { continue }
        if let best, (known[index].gain, best.place) < (best.gain, known[index].place) { break }
        known[index].gain = gain(of: known[index].place, served)
        guard known[index].gain > Self.leastGain else { continue }
        if best.map({ ($0.gain, known[index].place) < (known[index].gain, $0.place) }) ?? true { best = known[index] }
      }
      guard let best else { break }
      let candidate = problem.candidates[best.place]
      chosen.append(best.place)
      gains.append(best.gain)
      left[candidate.sort] -= 1
      if let group = candidate.group { usedGroups.insert(group) }
      known.removeAll { $0.place == best.place }
      for cover in candidate.covers { served[cover.item] = max(served[cover.item], cover.value) }
    }
    return CoverageChoice(candidates: chosen, gains: gains, bound: gains.reduce(0, +) + mostFurther(served))
  }

  /// Smaller gains are rounding.
  private static let leastGain = 1e-9

  private func gain(of candidate: Int, _ served: [Double]) -> Double {
    problem.candidates[candidate].covers.reduce(0) {
      $0 + problem.weights[$1.item] * max(0, $1.value - served[$1.item])
    }
  }

  /// What any choice can add to what is served: for each sort the greatest gains, as many as its limit.
  private func mostFurther(_ served: [Double]) -> Double {
    var gains = problem.limits.map { _ in [Double]() }
    for (place, candidate) in problem.candidates.enumerated() { gains[candidate.sort].append(gain(of: place, served)) }
    return zip(gains, problem.limits).reduce(0) { $0 + $1.0.sorted(by: >).prefix($1.1).reduce(0, +) }
  }
}
