import SupplyDemand

extension ExchangeState {
  /// Brings receivers up to `floor`, the worst-off first, as far as chains can.
  mutating func mend(to floor: Double) {
    var given = Set<Int>()
    while let receiver = eligible.filter({ sums[$0] < floor && !given.contains($0) })
      .min(by: { (sums[$0], $0) < (sums[$1], $1) })
    {
      let chain =
        ExchangeChains.chain(for: receiver, in: self, least: floor.nextDown, floor: floor)
        ?? ExchangeChains.chain(for: receiver, in: self, least: sums[receiver], floor: floor)
      if let chain { change(removing: chain.removed, adding: chain.added) } else { given.insert(receiver) }
    }
  }

  /// Raises the worst-off while chains leave everybody they touch above it.
  mutating func raise() {
    while true {
      let worst = worst
      guard let receiver = eligible.first(where: { sums[$0] == worst }),
        let chain = ExchangeChains.chain(for: receiver, in: self, least: worst, floor: worst.nextUp)
      else { return }
      change(removing: chain.removed, adding: chain.added)
    }
  }

  /// Raises receivers, the worst-off first, while chains leave everybody they touch above what the receiver had.
  mutating func level() {
    var order = eligible.sorted { (sums[$0], $0) < (sums[$1], $1) }
    var place = 0
    while place < order.count {
      let receiver = order[place]
      let sum = sums[receiver]
      if let chain = ExchangeChains.chain(for: receiver, in: self, least: sum, floor: sum.nextUp) {
        change(removing: chain.removed, adding: chain.added)
        order = eligible.sorted { (sums[$0], $0) < (sums[$1], $1) }
        place = order.firstIndex { sums[$0] >= sum } ?? 0
      } else {
        place += 1
      }
    }
  }

  /// Makes the total larger by single exchanges that leave nobody below the worst-off.
  mutating func enlarge() {
    let worst = worst
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for pair in chosen where isChosen[pair] {
        if let exchange = PairExchanges.best(for: pair, in: self, floor: worst) {
          change(removing: exchange.removed, adding: exchange.added)
          hasChanged = true
        }
      }
    }
  }
}
