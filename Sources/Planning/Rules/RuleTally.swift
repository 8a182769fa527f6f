import SupplyDemand

/// What a plan has of everything that rules count, kept while the plan changes.
struct RuleTally {
  private let rules: [PlanRule]
  /// By pair, the rules that count it.
  private var rulesOfPair: [[(rule: Int, weight: Double)]]
  /// By supplier, the rules that count it when it serves.
  private var rulesOfSupplier: [[(rule: Int, weight: Double)]]
  private var counts: [Double]

  /// The tally of a plan without any pair.
  init(_ problem: AssignmentProblem) {
    rules = problem.rules
    rulesOfPair = Array(repeating: [], count: problem.pairs.count)
    rulesOfSupplier = Array(repeating: [], count: problem.suppliers.count)
    counts = []
    for (place, rule) in rules.enumerated() {
      let weights = rule.weights(in: problem)
      counts.append(weights.constant)
      for term in weights.pairs { rulesOfPair[term.place].append((place, term.weight)) }
      for term in weights.serving { rulesOfSupplier[term.supplier].append((place, term.weight)) }
    }
  }

  /// Counts a pair that comes in, or goes out, where its supplier has `load` pairs afterwards.
  mutating func count(_ pair: Int, of supplier: Int, isIn: Bool, load: Int) {
    let sign = isIn ? 1.0 : -1
    for (rule, weight) in rulesOfPair[pair] { counts[rule] += sign * weight }
    if load == (isIn ? 1 : 0) { for (rule, weight) in rulesOfSupplier[supplier] { counts[rule] += sign * weight } }
  }

  /// Whether all rules are kept.
  var isKept: Bool { rules.indices.allSatisfy(isKept) }

  /// Whether a rule is kept.
  func isKept(_ rule: Int) -> Bool {
    let limits = rules[rule].limits
    return Double(limits.lowerBound) <= counts[rule] && counts[rule] <= Double(limits.upperBound)
  }
}
