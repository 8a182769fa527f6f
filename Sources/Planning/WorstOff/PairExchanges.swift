import SupplyDemand

/// Exchanges of one pair: for another supplier with room, or for a pair of another receiver, the suppliers changing places.
enum PairExchanges {
  /// The exchange that enlarges the total most and leaves both receivers with `floor` or more; nil when none does.
  static func best(for pair: Int, in state: ExchangeState, floor: Double) -> ExchangeChains.Chain? {
    let problem = state.problem
    let (own, receiver) = (problem.pairs[pair], problem.pairs[pair].receiver)
    guard !own.isForced else { return nil }
    var best: (gain: Double, chain: ExchangeChains.Chain)?
    func offer(_ gain: Double, _ removed: [Int], _ added: [Int]) {
      if gain > (best?.gain ?? leastGain), state.keepsRules(removing: removed, adding: added) {
        best = (gain, ExchangeChains.Chain(removed: removed, added: added))
      }
    }
    for wanted in state.pairs(of: receiver) where !state.isChosen[wanted] {
      let other = problem.pairs[wanted]
      let gain = other.score - own.score
      guard state.sums[receiver] + gain >= floor else { continue }
      if gain > 0, state.hasRoom(other.supplier), state.canLeave(own.supplier) { offer(gain, [pair], [wanted]) }
      for taken in state.pairsOfSupplier(other.supplier) where state.isChosen[taken] && !problem.pairs[taken].isForced {
        let holder = problem.pairs[taken].receiver
        guard let given = state.place(own.supplier, holder), !state.isChosen[given] else { continue }
        let holderGain = problem.pairs[given].score - problem.pairs[taken].score
        guard state.sums[holder] + holderGain >= floor else { continue }
        offer(gain + holderGain, [pair, taken], [wanted, given])
      }
    }
    return best?.chain
  }

  /// Smaller gains may be rounding alone.
  private static let leastGain = 1e-12
}
