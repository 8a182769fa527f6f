import SupplyDemand

/// Chains of exchanges that give one receiver more: it gets a supplier from another receiver, that one gets another's in
/// turn, until one of them gets a supplier with room, or the supplier that the first receiver gave away.
enum ExchangeChains {
  /// What one chain changes.
  struct Chain {
    var removed: [Int]
    var added: [Int]
  }

  /// One step: a receiver waits for a supplier in place of the one that was taken from it.
  private struct Step {
    /// The pair that was taken from the receiver.
    let taken: Int
    /// The step before; nil for one that takes from the first receiver's gain.
    let previous: Int?
    /// The pair that the receiver before got for it.
    let given: Int
    let depth: Int
  }

  private static let longest = 6

  /// Finds a chain after which `receiver` has more than `least`, and every other receiver that it touches at least
  /// `floor`, or no less than it has.
  ///
  /// - Complexity: each pair in the plan is taken at most once for every pair that the receiver may give away.
  static func chain(
    for receiver: Int, in state: ExchangeState, least: Double, floor: Double
  ) -> Chain? {
    var gifts: [Int?] = state.chosenPairs(of: receiver).filter { !state.problem.pairs[$0].isForced }
    if state.receiverLoads[receiver] < state.problem.receivers[receiver].upperBound { gifts.insert(nil, at: 0) }
    for gift in gifts {
      if let found = chain(for: receiver, giving: gift, in: state, least: least, floor: floor) { return found }
    }
    return nil
  }

  private static func chain(
    for receiver: Int, giving gift: Int?, in state: ExchangeState, least: Double, floor: Double
  ) -> Chain? {
    let problem = state.problem
    let giver = gift.map { problem.pairs[$0].supplier }
    let rest = state.sums[receiver] - (gift.map { problem.pairs[$0].score } ?? 0)
    let giftCanLeave = giver.map { state.canLeave($0) } ?? true
    var steps: [Step] = []
    var isTaken = Set<Int>()
    // Opens the steps that follow from a receiver getting `wanted`: whoever has that supplier loses it.
    func open(_ wanted: Int, previous: Int?, depth: Int) -> Chain? {
      let supplier = problem.pairs[wanted].supplier
      if supplier == giver || (state.hasRoom(supplier) && giftCanLeave) {
        return chain(gift, steps, previous, last: wanted, state)
      }
      guard depth < longest else { return nil }
      for place in state.pairsOfSupplier(supplier) where state.isChosen[place] && !problem.pairs[place].isForced {
        let holder = problem.pairs[place].receiver
        guard holder != receiver, isTaken.insert(place).inserted else { continue }
        steps.append(Step(taken: place, previous: previous, given: wanted, depth: depth + 1))
      }
      return nil
    }
    for wanted in state.pairs(of: receiver) where !state.isChosen[wanted] && rest + problem.pairs[wanted].score > least
    {
      if let found = open(wanted, previous: nil, depth: 0) { return found }
    }
    var next = 0
    while next < steps.count {
      let step = steps[next]
      let holder = problem.pairs[step.taken].receiver
      let left = state.sums[holder] - problem.pairs[step.taken].score
      let needed = min(floor, state.sums[holder])
      if state.receiverLoads[holder] > problem.receivers[holder].lowerBound, left >= needed, giftCanLeave,
        let found = chain(gift, steps, next, last: nil, state)
      {
        return found
      }
      for wanted in state.pairs(of: holder) where !state.isChosen[wanted] {
        guard left + problem.pairs[wanted].score >= needed else { continue }
        if let found = open(wanted, previous: next, depth: step.depth) { return found }
      }
      next += 1
    }
    return nil
  }

  /// The chain whose last receiver gets `last`, or nobody; nil when it comes to a receiver twice.
  private static func chain(
    _ gift: Int?, _ steps: [Step], _ end: Int?, last: Int?, _ state: ExchangeState
  ) -> Chain? {
    var chain = Chain(removed: gift.map { [$0] } ?? [], added: last.map { [$0] } ?? [])
    var place = end
    while let step = place.map({ steps[$0] }) {
      chain.removed.append(step.taken)
      chain.added.append(step.given)
      place = step.previous
    }
    return isSimple(chain, state) && state.keepsRules(removing: chain.removed, adding: chain.added) ? chain : nil
  }

  /// Whether each receiver gets and gives once, as the sums along the chain assume.
  private static func isSimple(_ chain: Chain, _ state: ExchangeState) -> Bool {
    func receivers(_ places: [Int]) -> [Int] { places.map { state.problem.pairs[$0].receiver } }
    return Set(receivers(chain.removed)).count == chain.removed.count
      && Set(receivers(chain.added)).count == chain.added.count
      && Set(chain.removed).isDisjoint(with: chain.added)
  }
}
