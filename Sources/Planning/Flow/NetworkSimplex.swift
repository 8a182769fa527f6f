/// Finds a circulation of least cost by the network simplex method.
///
/// A basis is a spanning tree; arcs outside it carry their least or their greatest number of units. Trees are kept strongly
/// feasible, so that no sequence of pivots comes back to where it was (Cunningham, *A network simplex method*,
/// Mathematical Programming 11, 1976), and the arc that enters is the best of a block of arcs (Grigoriadis, *An efficient
/// implementation of the network simplex method*, Mathematical Programming Study 26, 1986). All numbers are whole: the
/// result is exact, and the same on every machine.
struct NetworkSimplex {
  private let network: FlowNetwork
  private let arcCount: Int
  /// The node that artificial arcs join to all others.
  private let root: Int32

  // By arc; the artificial arcs come last, one for each node.
  private var source: [Int32]
  private var target: [Int32]
  private var cost: [Int128]
  private var capacity: [Int]
  private var flow: [Int]
  /// 1 at the least number of units, -1 at the greatest, 0 in the tree.
  private var state: [Int8]

  private var tree: SpanningTree
  private var nextArc = 0

  /// Solves a network.
  ///
  /// - Complexity: a pivot touches one block of arcs and one subtree; the number of pivots grows about linearly with the
  ///   number of arcs on networks of two sides.
  static func circulation(in network: FlowNetwork) -> Circulation {
    var simplex = NetworkSimplex(network)
    while let entering = simplex.enteringArc() { simplex.pivot(on: entering) }
    return simplex.result
  }

  private init(_ network: FlowNetwork) {
    self.network = network
    arcCount = network.arcs.count
    root = Int32(network.nodeCount)
    source = network.arcs.map(\.source)
    target = network.arcs.map(\.target)
    cost = network.arcs.map(\.cost)
    capacity = network.arcs.map { Int($0.upper - $0.lower) }
    flow = Array(repeating: 0, count: arcCount)
    state = Array(repeating: 1, count: arcCount)

    var balance = Array(repeating: 0, count: network.nodeCount)
    var greatest: Int128 = 1
    for arc in network.arcs {
      balance[Int(arc.source)] -= Int(arc.lower)
      balance[Int(arc.target)] += Int(arc.lower)
      greatest = max(greatest, abs(arc.cost))
    }
    // Dearer than any path without artificial arcs.
    let artificialCost = greatest * Int128(network.nodeCount + 1)
    tree = SpanningTree(nodeCount: network.nodeCount + 1)
    for node in 0..<root {
      let excess = balance[Int(node)]
      let isUpward = excess >= 0
      source.append(isUpward ? node : root)
      target.append(isUpward ? root : node)
      cost.append(artificialCost)
      capacity.append(Int.max)
      flow.append(abs(excess))
      state.append(0)
      tree.attach(
        node, to: root, by: Int32(arcCount) + node, potential: isUpward ? -artificialCost : artificialCost)
    }
  }

  /// The most promising arc of the next block that holds one; nil when none can lower the cost.
  private mutating func enteringArc() -> Int? {
    let blockSize = max(16, Int(Double(arcCount).squareRoot()))
    var (best, bestCost) = (-1, Int128(0))
    var left = blockSize
    for _ in 0..<arcCount {
      if nextArc == arcCount { nextArc = 0 }
      let arc = nextArc
      nextArc += 1
      if state[arc] != 0 {
        let reduced = reducedCost(of: arc)
        let gain = state[arc] > 0 ? reduced : -reduced
        if gain < bestCost { (best, bestCost) = (arc, gain) }
      }
      left -= 1
      if left == 0 {
        if best >= 0 { return best }
        left = blockSize
      }
    }
    return best >= 0 ? best : nil
  }

  private mutating func pivot(on entering: Int) {
    // Units go from `first` over the arc to `second`, up to where both meet, and down to `first`.
    let isForward = state[entering] > 0
    let first = isForward ? source[entering] : target[entering]
    let second = isForward ? target[entering] : source[entering]
    let meeting = tree.meeting(of: first, and: second)

    // Of several arcs that block, the last one round the cycle leaves: that keeps the tree strongly feasible.
    var units = capacity[entering]
    var leaving: (node: Int32, isFirst: Bool)?
    var node = first
    while node != meeting {
      let room = isUpward(node) ? flow[tree.arc(of: node)] : capacity[tree.arc(of: node)] - flow[tree.arc(of: node)]
      if room < units { (units, leaving) = (room, (node, true)) }
      node = tree.parent(of: node)
    }
    node = second
    while node != meeting {
      let room = isUpward(node) ? capacity[tree.arc(of: node)] - flow[tree.arc(of: node)] : flow[tree.arc(of: node)]
      if room <= units { (units, leaving) = (room, (node, false)) }
      node = tree.parent(of: node)
    }

    if units > 0 { push(units, on: entering, isForward: isForward, from: first, and: second, to: meeting) }
    guard let leaving else {
      state[entering] = -state[entering]
      return
    }
    let leavingArc = tree.arc(of: leaving.node)
    state[leavingArc] = flow[leavingArc] == 0 ? 1 : -1
    state[entering] = 0
    let (inner, outer) = leaving.isFirst ? (first, second) : (second, first)
    let reduced = reducedCost(of: entering)
    tree.move(
      subtreeOf: leaving.node, rootedAt: inner, to: outer, by: Int32(entering),
      shiftingPotentialsBy: source[entering] == inner ? -reduced : reduced)
  }

  /// What a unit more on an arc costs, with what the potentials of its ends say.
  private func reducedCost(of arc: Int) -> Int128 {
    cost[arc] + tree.potentials[Int(source[arc])] - tree.potentials[Int(target[arc])]
  }

  private func isUpward(_ node: Int32) -> Bool { source[tree.arc(of: node)] == node }

  private mutating func push(
    _ units: Int, on entering: Int, isForward: Bool, from first: Int32, and second: Int32, to meeting: Int32
  ) {
    flow[entering] += isForward ? units : -units
    var node = first
    while node != meeting {
      flow[tree.arc(of: node)] += isUpward(node) ? -units : units
      node = tree.parent(of: node)
    }
    node = second
    while node != meeting {
      flow[tree.arc(of: node)] += isUpward(node) ? units : -units
      node = tree.parent(of: node)
    }
  }

  private var result: Circulation {
    var excess = Array(repeating: 0, count: network.nodeCount)
    for node in 0..<network.nodeCount {
      let units = flow[arcCount + node]
      excess[node] = source[arcCount + node] == root ? -units : units
    }
    return Circulation(
      flows: zip(network.arcs, flow).map { Int($0.lower) + $1 }, potentials: Array(tree.potentials.dropLast()),
      excess: excess)
  }
}
