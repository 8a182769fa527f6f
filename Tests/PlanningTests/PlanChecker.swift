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
    return violations
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
      }
    }
    return try AssignmentProblem(suppliers: suppliers, receivers: receivers, pairs: pairs)
  }
}
