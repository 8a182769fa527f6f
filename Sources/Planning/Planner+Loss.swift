public import SupplyDemand

extension Planner {
  /// What a pair that a plan doesn't have would cost.
  public struct Loss: Hashable, Sendable {
    /// How much every plan with the pair loses at least; infinite when there is none.
    public let amount: Double
    /// The pairs that the best plan with it gives up; nil when it wasn't sought.
    public let displaced: [Int]?
    /// The rules that the plan would break if it had the pair besides its own.
    public let rules: [Int]
  }

  /// Above this number of pairs a further plan takes too long for an explanation.
  private static let exactPairLimit = 20_000

  /// What a pair would cost: exact where loads alone hold, else what the plan's prices say.
  ///
  /// - Parameters:
  ///   - pair: The pair's place.
  ///   - plan: A plan without it.
  ///   - problem: The plan's problem.
  ///   - objective: The plan's objective; only for a sum (`total`, `coverage`) does a loss say much.
  /// - Returns: The loss, 0 or more.
  public static func loss(
    by pair: Int, to plan: AssignmentPlan, of problem: AssignmentProblem, for objective: PlanObjective
  ) -> Loss {
    let rules = rules(brokenBy: pair, besides: plan, of: problem)
    let pairs = problem.pairs.enumerated().map { place, other in
      AssignmentProblem.Pair(
        supplier: other.supplier, receiver: other.receiver, score: other.score,
        isForced: other.isForced || place == pair)
    }
    let forced = try? AssignmentProblem(
      suppliers: problem.suppliers, receivers: problem.receivers, pairs: pairs, rules: problem.rules,
      regions: problem.regions)
    guard let forced else { return Loss(amount: 0, displaced: nil, rules: rules) }
    switch plan.proof {
    case .prices where problem.pairs.count <= exactPairLimit:
      guard let other = TotalPlanner(forced).plan(scores: pairs.map(\.score)) else {
        return Loss(amount: .infinity, displaced: nil, rules: rules)
      }
      let kept = Set(other.pairs)
      return Loss(
        amount: max(0, plan.value - other.value), displaced: plan.pairs.filter { !kept.contains($0) },
        rules: rules)
    case .rules(let prices, _, _):
      return Loss(amount: max(0, plan.value - PriceBound(forced, prices).value), displaced: nil, rules: rules)
    case .prices, .weights, .threshold: return Loss(amount: 0, displaced: nil, rules: rules)
    }
  }

  private static func rules(brokenBy pair: Int, besides plan: AssignmentPlan, of problem: AssignmentProblem) -> [Int] {
    var (tally, loads) = (RuleTally(problem), [Int: Int]())
    for place in plan.pairs + [pair] {
      let supplier = problem.pairs[place].supplier
      loads[supplier, default: 0] += 1
      tally.count(place, of: supplier, isIn: true, load: loads[supplier, default: 0])
    }
    return problem.rules.indices.filter { !tally.isKept($0) }
  }
}
