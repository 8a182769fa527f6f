import SupplyDemand

/// Finds why a problem has no plan, and what would help.
struct BottleneckFinder {
  private let problem: AssignmentProblem

  init(_ problem: AssignmentProblem) { self.problem = problem }

  /// Larger bottlenecks are told as they are found, without looking for a smaller one inside.
  private static let shrinkingLimit = 200

  /// Why the problem has no plan; nil when it has one.
  var bottleneck: Bottleneck? { cut(leastLoads: (suppliers: nil, receivers: nil)).map(smallest) }

  /// Leaves out the members without which the others are still too many.
  private func smallest(_ bottleneck: Bottleneck) -> Bottleneck {
    guard bottleneck.members.count <= Self.shrinkingLimit else { return bottleneck }
    var best = bottleneck
    for member in bottleneck.members where best.members.contains(member) {
      let rest = Set(best.members).subtracting([member])
      let loads: (Set<Int>?, Set<Int>?) = best.side == .suppliers ? (rest, []) : ([], rest)
      if let smaller = cut(leastLoads: loads), smaller.side == best.side { best = smaller }
    }
    return best
  }

  /// Looks for members that can't be served when only some least loads count.
  ///
  /// - Parameter leastLoads: Whose least loads count, by side; nil for all.
  /// - Returns: The smallest set found; nil when there is none.
  private func cut(leastLoads: (suppliers: Set<Int>?, receivers: Set<Int>?)) -> Bottleneck? {
    var part = FlowNetwork(nodeCount: problem.suppliers.count + problem.receivers.count + 1)
    let network = AssignmentNetwork(problem) { _ in 0 }
    for (place, arc) in network.network.arcs.enumerated() {
      let receiver = place - network.firstPair - problem.pairs.count
      let counts =
        if place < network.firstPair { leastLoads.suppliers?.contains(place) ?? true } else if receiver >= 0 {
          leastLoads.receivers?.contains(receiver) ?? true
        } else { true }
      part.addArc(
        from: Int(arc.source), to: Int(arc.target), (counts ? Int(arc.lower) : 0)...Int(arc.upper), cost: 0)
    }
    let circulation = NetworkSimplex.circulation(in: part)
    let residual = ResidualNetwork(part, circulation.flows)
    var best: Bottleneck?
    for (node, excess) in circulation.excess.enumerated() where excess != 0 && node != network.root {
      // What comes in too much can't get out of what can be reached; what is missing can't come in from elsewhere.
      let nodes = excess > 0 ? residual.reachable(from: node) : residual.reaching(node)
      guard !nodes.contains(network.root) else { continue }
      let found = bottleneck(nodes, part, network, side: excess > 0 ? .suppliers : .receivers)
      if found.deficit > 0, best.map({ found.members.count < $0.members.count }) ?? true { best = found }
    }
    return best
  }

  private func bottleneck(
    _ nodes: Set<Int>, _ part: FlowNetwork, _ network: AssignmentNetwork, side: PlanSide
  ) -> Bottleneck {
    let suppliers = problem.suppliers.indices.filter { nodes.contains($0) }
    let receivers = problem.receivers.indices.filter { nodes.contains(network.receiver($0)) }
    let isReceivers = side == .receivers
    var (required, otherPairs) = (0, 0)
    for arc in part.arcs {
      let (leaves, comes) = (nodes.contains(Int(arc.source)), nodes.contains(Int(arc.target)))
      guard leaves != comes else { continue }
      // Receivers take units out at the root; suppliers bring theirs in from it.
      if leaves == isReceivers { required += Int(arc.lower) }
      let touchesRoot = Int(arc.source) == network.root || Int(arc.target) == network.root
      if leaves != isReceivers, !touchesRoot { otherPairs += Int(arc.upper) }
    }
    let counterparts = isReceivers ? suppliers : receivers
    let loads = isReceivers ? problem.suppliers : problem.receivers
    return Bottleneck(
      side: side, members: isReceivers ? receivers : suppliers, required: required, counterparts: counterparts,
      otherPairs: otherPairs, capacity: counterparts.reduce(otherPairs) { $0 + loads[$1].upperBound })
  }
}
