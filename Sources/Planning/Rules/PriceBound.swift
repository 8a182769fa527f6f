import SupplyDemand

/// What no plan can pass at given prices: `PlanPrices` says how it is added up.
struct PriceBound {
  private let problem: AssignmentProblem
  private let prices: PlanPrices
  private let weights: [PlanRule.Weights]

  init(_ problem: AssignmentProblem, _ prices: PlanPrices) {
    self.problem = problem
    self.prices = prices
    weights = problem.rules.map { $0.weights(in: problem) }
  }

  var value: Double {
    var value = prices.ranks.reduce(0) { $0 + $1.reduce(0, +) }
    for (price, load) in zip(prices.receivers, problem.receivers) { value += Self.cost(price, load) }
    for (price, (rule, weights)) in zip(prices.rules, zip(problem.rules, weights)) {
      value += Self.cost(price, rule.limits) - price * weights.constant
    }
    let worths = self.worths
    var bySupplier = Array(repeating: [Int](), count: problem.suppliers.count)
    for (place, pair) in problem.pairs.enumerated() { bySupplier[pair.supplier].append(place) }
    var fees = Array(repeating: 0.0, count: problem.suppliers.count)
    for (price, rule) in zip(prices.rules, weights) {
      for term in rule.serving { fees[term.supplier] += price * term.weight }
    }
    for (supplier, places) in bySupplier.enumerated() {
      value += best(places, worths, load: problem.suppliers[supplier], fee: fees[supplier])
    }
    return value
  }

  /// By pair, what it is worth when everything it takes is paid.
  var worths: [Double] {
    var worths = problem.pairs.map { pair in
      let value = prices.shares[pair.receiver] * pair.score
      let ranks = prices.ranks.isEmpty ? [] : prices.ranks[pair.receiver]
      guard pair.score > 0, !ranks.isEmpty else { return value - prices.receivers[pair.receiver] }
      var (best, share) = (-Double.infinity, 1.0)
      for price in ranks {
        best = max(best, value * share - price)
        share /= 2
      }
      return best - prices.receivers[pair.receiver]
    }
    for (price, rule) in zip(prices.rules, weights) where price != 0 {
      for term in rule.pairs { worths[term.place] -= price * term.weight }
    }
    return worths
  }

  private static func cost(_ price: Double, _ limits: ClosedRange<Int>) -> Double {
    price * Double(price > 0 ? limits.upperBound : limits.lowerBound)
  }

  /// The most that a supplier's load allows of what its pairs are worth.
  private func best(_ places: [Int], _ worths: [Double], load: ClosedRange<Int>, fee: Double) -> Double {
    let forced = places.filter { problem.pairs[$0].isForced }
    let others = places.filter { !problem.pairs[$0].isForced }.map { worths[$0] }.sorted(by: >)
    let least = max(load.lowerBound, 1)
    var value = forced.reduce(-fee) { $0 + worths[$1] }
    for (place, worth) in others.enumerated() {
      let count = forced.count + place
      if count >= load.upperBound || (count >= least && worth <= 0) { break }
      value += worth
    }
    let isIdle = load.lowerBound == 0 && forced.isEmpty
    return isIdle ? (places.isEmpty || load.upperBound == 0 ? 0 : max(0, value)) : value
  }
}
