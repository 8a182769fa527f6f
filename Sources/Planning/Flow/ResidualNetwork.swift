/// Where units of a flow could still go.
struct ResidualNetwork {
  private let forward: [[Int32]]
  private let backward: [[Int32]]

  init(_ network: FlowNetwork, _ flows: [Int]) {
    var (forward, backward) = (
      Array(repeating: [Int32](), count: network.nodeCount), Array(repeating: [Int32](), count: network.nodeCount)
    )
    for (arc, flow) in zip(network.arcs, flows) {
      if flow < arc.upper {
        forward[Int(arc.source)].append(arc.target)
        backward[Int(arc.target)].append(arc.source)
      }
      if flow > arc.lower {
        forward[Int(arc.target)].append(arc.source)
        backward[Int(arc.source)].append(arc.target)
      }
    }
    self.forward = forward
    self.backward = backward
  }

  /// The nodes that units of a node could go to, and the node itself.
  func reachable(from node: Int) -> Set<Int> { Self.walk(forward, node) }

  /// The nodes that a node could get units from, and the node itself.
  func reaching(_ node: Int) -> Set<Int> { Self.walk(backward, node) }

  private static func walk(_ neighbors: [[Int32]], _ start: Int) -> Set<Int> {
    var seen: Set<Int> = [start]
    var open = [start]
    while let node = open.popLast() {
      for next in neighbors[node] where seen.insert(Int(next)).inserted { open.append(Int(next)) }
    }
    return seen
  }
}
