/// Nodes in trees: tells whether another edge would close a cycle.
struct Forest {
  private var parents: [Int]

  init(nodeCount: Int) { parents = Array(0..<nodeCount) }

  /// Adds an edge; false when its ends are in one tree already.
  mutating func join(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (root(of: first), root(of: second))
    parents[left] = right
    return left != right
  }

  private mutating func root(of node: Int) -> Int {
    var node = node
    while parents[node] != node {
      parents[node] = parents[parents[node]]
      node = parents[node]
    }
    return node
  }
}
