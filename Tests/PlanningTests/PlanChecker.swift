import SupplyDemand

/// Checks plans and proofs by the problem alone, without any solver.
enum PlanChecker {
  /// The rules that a plan breaks.
  static func violations(_ plan: [Int], _ problem: AssignmentProblem) -> [String] {
    var suppliers = Array(repeating: 0, count: problem.suppliers.count)
    var receivers = Array(repeating: 0, count: problem.receivers.count)
    for place in plan {
      suppliers[problem.pairs[place].supplier] += 1
      receivers[problem.pairs[place].receiver] += 1
    }
    var violations = Set(plan).count == plan.count ? [] : ["a pair twice"]
    for (count, load) in zip(suppliers + receivers, problem.suppliers + problem.receivers) where !load.contains(count) {
      violations.append("\(count) outside \(load)")
    }
    for (place, pair) in problem.pairs.enumerated() where pair.isForced && !plan.contains(place) {
      violations.append("without the forced pair \(place)")
    }
    for rule in problem.rules where !rule.limits.contains(count(rule, plan, problem)) {
      violations.append("\(count(rule, plan, problem)) of \(rule)")
    }
    return violations
  }

  /// What a plan has of what a rule counts.
  private static func count(_ rule: PlanRule, _ plan: [Int], _ problem: AssignmentProblem) -> Int {
    let partners = Set(
      plan.map {
        PlanRule.Partners(supplier: problem.pairs[$0].supplier, receiver: problem.pairs[$0].receiver)
      })
    switch rule.subject {
    case .pairs(let suppliers, let receivers):
      return partners.count { suppliers.contains($0.supplier) && receivers.contains($0.receiver) }
    case .serving(let suppliers, let costs):
      let serving = Set(partners.map(\.supplier))
      return zip(suppliers, costs).reduce(0) { $0 + (serving.contains($1.0) ? $1.1 : 0) }
    case .changes(let earlier): return partners.symmetricDifference(earlier).count
    }
  }

  /// What a plan reaches.
  static func value(_ plan: [Int], _ problem: AssignmentProblem, _ objective: PlanObjective) -> Double {
    func sum(_ receiver: Int) -> Double { total(plan.filter { problem.pairs[$0].receiver == receiver }, problem) }
    switch objective {
    case .total: return total(plan, problem)
    case .worst, .leximin: return sums(plan, problem).min() ?? 0
    case .regions:
      return problem.regions.map { $0.reduce(0) { $0 + sum($1) } / Double($0.count) }.min() ?? total(plan, problem)
    case .coverage:
      return problem.receivers.indices.reduce(0) { value, receiver in
        let scores = plan.filter { problem.pairs[$0].receiver == receiver }.map { problem.pairs[$0].score }.sorted(
          by: >)
        return scores.enumerated().reduce(value) { sum, next in
          sum + (next.element > 0 ? next.element / Double(1 << next.offset) : next.element)
        }
      }
    }
  }

  /// The most that prices of limits and rules allow, every choice of each supplier tried.
  static func bound(_ prices: PlanPrices, _ problem: AssignmentProblem) -> Double {
    func cost(_ price: Double, _ limits: ClosedRange<Int>) -> Double {
      max(price * Double(limits.lowerBound), price * Double(limits.upperBound))
    }
    var bound = prices.ranks.flatMap(\.self).reduce(0, +)
    for (price, load) in zip(prices.receivers, problem.receivers) { bound += cost(price, load) }
    for (price, rule) in zip(prices.rules, problem.rules) { bound += cost(price, rule.limits) }
    // A plan of nobody's choice counts what earlier plans have.
    func charge(_ plan: [Int]) -> Double {
      zip(prices.rules, problem.rules).reduce(0) { $0 + $1.0 * Double(count($1.1, plan, problem)) }
    }
    func worth(_ place: Int) -> Double {
      let pair = problem.pairs[place]
      let value = prices.shares[pair.receiver] * pair.score
      let ranks = prices.ranks.isEmpty || pair.score <= 0 ? [] : prices.ranks[pair.receiver]
      let best = ranks.enumerated().map { value / Double(1 << $0.offset) - $0.element }.max() ?? value
      return best - prices.receivers[pair.receiver]
    }
    bound -= charge([])
    for (supplier, load) in problem.suppliers.enumerated() {
      let own = problem.pairs.indices.filter { problem.pairs[$0].supplier == supplier }
      let choices = (0..<(1 << own.count)).map { bits in own.indices.filter { bits >> $0 & 1 == 1 }.map { own[$0] } }
        .filter { choice in
          load.contains(choice.count) && own.allSatisfy { !problem.pairs[$0].isForced || choice.contains($0) }
        }
      bound += choices.map { $0.reduce(0) { $0 + worth($1) } - (charge($0) - charge([])) }.max() ?? -.infinity
    }
    return bound
  }

  /// The problem with these limits alone.
  static func keeping(_ limits: [PlanLimit], of problem: AssignmentProblem) throws -> AssignmentProblem {
    func loads(_ side: PlanSide, _ loads: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
      loads.enumerated().map { place, load in
        let upper = limits.contains(.maximum(side, place: place)) ? load.upperBound : 99
        return (limits.contains(.minimum(side, place: place)) ? load.lowerBound : 0)...upper
      }
    }
    let pairs = problem.pairs.enumerated().map { place, pair in
      AssignmentProblem.Pair(
        supplier: pair.supplier, receiver: pair.receiver, score: pair.score,
        isForced: pair.isForced && limits.contains(.forced(place)))
    }
    return try AssignmentProblem(
      suppliers: loads(.suppliers, problem.suppliers), receivers: loads(.receivers, problem.receivers), pairs: pairs,
      rules: problem.rules.indices.filter { limits.contains(.rule($0)) }.map { problem.rules[$0] })
  }

  static func total(_ plan: [Int], _ problem: AssignmentProblem) -> Double {
    plan.reduce(0) { $0 + problem.pairs[$1].score }
  }

  /// What each receiver that may have anybody has.
  static func sums(_ plan: [Int], _ problem: AssignmentProblem) -> [Double] {
    problem.receivers.indices.filter { problem.receivers[$0].upperBound > 0 }.map { receiver in
      total(plan.filter { problem.pairs[$0].receiver == receiver }, problem)
    }
  }

  /// The most that prices allow: every plan's total is a sum over loads at their prices and what pairs are worth beyond.
  static func bound(suppliers: [Double], receivers: [Double], _ problem: AssignmentProblem) -> Double {
    func side(_ prices: [Double], _ loads: [ClosedRange<Int>]) -> Double {
      zip(prices, loads).reduce(0) { $0 + $1.0 * Double($1.0 > 0 ? $1.1.upperBound : $1.1.lowerBound) }
    }
    return problem.pairs.reduce(side(suppliers, problem.suppliers) + side(receivers, problem.receivers)) { sum, pair in
      let beyond = pair.score - suppliers[pair.supplier] - receivers[pair.receiver]
      return sum + (pair.isForced ? beyond : max(0, beyond))
    }
  }

  /// Whether a bottleneck's own numbers are those of the problem.
  static func holds(_ bottleneck: Bottleneck, _ problem: AssignmentProblem) -> Bool {
    let isReceivers = bottleneck.side == .receivers
    let (own, other) =
      isReceivers ? (problem.receivers, problem.suppliers) : (problem.suppliers, problem.receivers)
    let (members, counterparts) = (Set(bottleneck.members), Set(bottleneck.counterparts))
    var required = members.reduce(0) { $0 + own[$1].lowerBound }
    var otherPairs = 0
    for pair in problem.pairs {
      let (mine, theirs) = isReceivers ? (pair.receiver, pair.supplier) : (pair.supplier, pair.receiver)
      if members.contains(mine), !counterparts.contains(theirs) { otherPairs += 1 }
      if !members.contains(mine), counterparts.contains(theirs), pair.isForced { required += 1 }
    }
    let capacity = counterparts.reduce(otherPairs) { $0 + other[$1].upperBound }
    return required == bottleneck.required && otherPairs == bottleneck.otherPairs && capacity == bottleneck.capacity
      && bottleneck.deficit > 0
  }

  /// The problem with a relaxation's changes made.
  static func relaxed(_ problem: AssignmentProblem, _ relaxation: Relaxation) throws -> AssignmentProblem {
    var (suppliers, receivers, pairs) = (problem.suppliers, problem.receivers, problem.pairs)
    var rules = problem.rules
    for change in relaxation.changes {
      switch change {
      case .raiseMaximum(.suppliers, let place, let count):
        suppliers[place] = suppliers[place].lowerBound...suppliers[place].upperBound + count
      case .raiseMaximum(.receivers, let place, let count):
        receivers[place] = receivers[place].lowerBound...receivers[place].upperBound + count
      case .lowerMinimum(.suppliers, let place, let count):
        suppliers[place] = suppliers[place].lowerBound - count...suppliers[place].upperBound
      case .lowerMinimum(.receivers, let place, let count):
        receivers[place] = receivers[place].lowerBound - count...receivers[place].upperBound
      case .allowPair(let supplier, let receiver):
        pairs.append(AssignmentProblem.Pair(supplier: supplier, receiver: receiver, score: 0))
      case .widenRule(let place, let count):
        let limits = rules[place].limits
        rules[place] = PlanRule(rules[place].subject, limits.lowerBound - count...limits.upperBound + count)
      }
    }
    return try AssignmentProblem(suppliers: suppliers, receivers: receivers, pairs: pairs, rules: rules)
  }
}
