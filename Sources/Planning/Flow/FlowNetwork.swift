/// A directed network whose arcs carry whole numbers of units, each between bounds and at a cost a unit.
struct FlowNetwork {
  /// An arc.
  struct Arc {
    let source: Int32
    let target: Int32
    /// The least number of units, 0 or more.
    let lower: Int32
    /// The greatest number of units, `lower` or more.
    let upper: Int32
    /// What a unit costs.
    let cost: Int128
  }

  /// The number of nodes, which are numbered from 0.
  private(set) var nodeCount: Int
  /// The arcs, in the order they were added.
  private(set) var arcs: [Arc] = []

  init(nodeCount: Int) { self.nodeCount = nodeCount }

  /// Adds a node, and returns its number.
  mutating func addNode() -> Int {
    nodeCount += 1
    return nodeCount - 1
  }

  /// Adds an arc, and returns its place.
  @discardableResult
  mutating func addArc(from source: Int, to target: Int, _ bounds: ClosedRange<Int>, cost: Int128 = 0) -> Int {
    arcs.append(
      Arc(
        source: Int32(source), target: Int32(target), lower: Int32(bounds.lowerBound), upper: Int32(bounds.upperBound),
        cost: cost))
    return arcs.count - 1
  }
}
