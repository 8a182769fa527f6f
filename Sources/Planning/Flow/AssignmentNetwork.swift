import SupplyDemand

/// A problem as a network: units go from the root through suppliers, pairs and receivers back to the root.
struct AssignmentNetwork {
  private let problem: AssignmentProblem
  private(set) var network: FlowNetwork
  let root: Int
  /// The arc of the first pair; the others follow in their order, after the suppliers' arcs and before the receivers'.
  let firstPair: Int

  /// A network whose pairs cost what `cost` says of their places; loads are the problem's, or others.
  init(
    _ problem: AssignmentProblem, receivers: [ClosedRange<Int>]? = nil, cost: (Int) -> Int128
  ) {
    self.problem = problem
    root = problem.suppliers.count + problem.receivers.count
    firstPair = problem.suppliers.count
    network = FlowNetwork(nodeCount: root + 1)
    for (place, load) in problem.suppliers.enumerated() { network.addArc(from: root, to: place, load) }
    for (place, pair) in problem.pairs.enumerated() {
      network.addArc(
        from: pair.supplier, to: receiver(pair.receiver), pair.isForced ? 1...1 : 0...1, cost: cost(place))
    }
    for (place, load) in (receivers ?? problem.receivers).enumerated() {
      network.addArc(from: receiver(place), to: root, load)
    }
  }

  /// The node of a receiver.
  func receiver(_ place: Int) -> Int { problem.suppliers.count + place }

  /// The places of the pairs that carry a unit.
  func chosen(_ circulation: Circulation) -> [Int] {
    problem.pairs.indices.filter { circulation.flows[firstPair + $0] > 0 }
  }
}
