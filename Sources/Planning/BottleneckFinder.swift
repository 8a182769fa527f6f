import SupplyDemand

/// Finds why a problem without a plan has none.
struct BottleneckFinder {
  private let problem: AssignmentProblem
  private let network: AssignmentNetwork

  init(_ problem: AssignmentProblem) {
    self.problem = problem
    network = AssignmentNetwork(problem) { _ in 0 }
  }

  /// After so many tries no more members are left out: a shortage of nearly everything has no small bottleneck, and a try
  /// takes about a second for a million pairs.
  private var tryLimit: Int { min(300, max(20, 4_000_000 / max(1, problem.pairs.count))) }

  /// Members that can't be served together.
  var bottleneck: Bottleneck {
    guard let found = cut(leastLoads: (suppliers: nil, receivers: nil)) else {
      return Bottleneck(side: .receivers, members: [], required: 0, counterparts: [], otherPairs: 0, capacity: 0)
    }
    return smallest(found)
  }

  /// Leaves out members without which the others are still too many, at first many at a time, at last one by one.
  private func smallest(_ bottleneck: Bottleneck) -> Bottleneck {
    var best = bottleneck
    var (size, triesLeft) = (bottleneck.members.count, tryLimit)
    while size > 1 {
      size = (size + 1) / 2
      var start = 0
      while start < best.members.count, best.members.count > 1, triesLeft > 0 {
        let rest = Set(best.members[..<start]).union(best.members.dropFirst(start + size))
        triesLeft -= 1
        if let smaller = cut(leastLoads: best.side == .suppliers ? (rest, []) : ([], rest)), smaller.side == best.side {
          best = smaller
        } else {
          start += size
        }
      }
    }
    return best
  }

  /// Looks for members that can't be served when only some least loads count.
  ///
  /// - Parameter leastLoads: Whose least loads count, by side; nil for all.
  /// - Returns: The smallest set found; nil when there is none.
  private func cut(leastLoads: (suppliers: Set<Int>?, receivers: Set<Int>?)) -> Bottleneck? {
    var part = FlowNetwork(nodeCount: network.network.nodeCount)
    for (place, arc) in network.network.arcs.enumerated() {
      let receiver = place - network.firstPair - problem.pairs.count
      let isCounted =
        (place >= network.firstPair || leastLoads.suppliers?.contains(place) ?? true)
        && (receiver < 0 || leastLoads.receivers?.contains(receiver) ?? true)
      part.addArc(
        from: Int(arc.source), to: Int(arc.target), (isCounted ? Int(arc.lower) : 0)...Int(arc.upper), cost: 0)
    }
    let circulation = NetworkSimplex.circulation(in: part)
    let residual = ResidualNetwork(part, circulation.flows)
    var best: Bottleneck?
    // What can be reached from a node that was reached is no more than what was found there.
    var seen: Set<Int> = []
    for (node, excess) in circulation.excess.enumerated()
    where excess != 0 && node != network.root && !seen.contains(node) {
      // What comes in too much can't get out of what can be reached; what is missing can't come in from elsewhere.
      let nodes = excess > 0 ? residual.reachable(from: node) : residual.reaching(node)
      guard !nodes.contains(network.root) else { continue }
      seen.formUnion(nodes)
      let found = bottleneck(nodes, part, side: excess > 0 ? .suppliers : .receivers)
      if found.deficit > 0, best.map({ found.members.count < $0.members.count }) ?? true { best = found }
    }
    return best
  }

  private func bottleneck(
    _ nodes: Set<Int>, _ part: FlowNetwork, side: PlanSide
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
