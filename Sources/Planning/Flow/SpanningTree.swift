/// A rooted spanning tree of nodes with potentials, whose subtrees can be moved.
struct SpanningTree {
  private static let none: Int32 = -1

  private(set) var potentials: [Int128]
  private var parents: [Int32]
  /// The arc from each node to its parent, or from its parent to it.
  private var arcs: [Int32]
  private var depths: [Int32]
  private var firstChild: [Int32]
  private var nextSibling: [Int32]
  private var previousSibling: [Int32]

  /// A tree of the root alone, with room for `nodeCount` nodes; the root is to be the only one that is never attached.
  init(nodeCount: Int) {
    potentials = Array(repeating: 0, count: nodeCount)
    parents = Array(repeating: Self.none, count: nodeCount)
    arcs = parents
    depths = Array(repeating: 0, count: nodeCount)
    firstChild = parents
    nextSibling = parents
    previousSibling = parents
  }

  func parent(of node: Int32) -> Int32 { parents[Int(node)] }

  func arc(of node: Int32) -> Int { Int(arcs[Int(node)]) }

  /// The deepest node above both, or one of them.
  func meeting(of first: Int32, and second: Int32) -> Int32 {
    var (left, right) = (first, second)
    while left != right {
      if depths[Int(left)] >= depths[Int(right)] { left = parents[Int(left)] } else { right = parents[Int(right)] }
    }
    return left
  }

  /// Hangs a node without any below it under a parent.
  mutating func attach(_ node: Int32, to parent: Int32, by arc: Int32, potential: Int128) {
    potentials[Int(node)] = potential
    depths[Int(node)] = depths[Int(parent)] + 1
    attach(node, to: parent, by: arc)
  }

  private mutating func attach(_ node: Int32, to parent: Int32, by arc: Int32) {
    parents[Int(node)] = parent
    arcs[Int(node)] = arc
    let sibling = firstChild[Int(parent)]
    nextSibling[Int(node)] = sibling
    previousSibling[Int(node)] = Self.none
    if sibling != Self.none { previousSibling[Int(sibling)] = node }
    firstChild[Int(parent)] = node
  }

  private mutating func detach(_ node: Int32) {
    let (previous, next) = (previousSibling[Int(node)], nextSibling[Int(node)])
    if next != Self.none { previousSibling[Int(next)] = previous }
    if previous != Self.none {
      nextSibling[Int(previous)] = next
    } else {
      firstChild[Int(parents[Int(node)])] = next
    }
  }

  /// Cuts the subtree of `top` off, makes its node `inner` its root, hangs it under `outer`, and shifts its potentials.
  mutating func move(
    subtreeOf top: Int32, rootedAt inner: Int32, to outer: Int32, by arc: Int32, shiftingPotentialsBy shift: Int128
  ) {
    var (node, newParent, newArc) = (inner, outer, arc)
    while true {
      let (oldParent, oldArc) = (parents[Int(node)], arcs[Int(node)])
      detach(node)
      attach(node, to: newParent, by: newArc)
      if node == top { break }
      (newParent, newArc, node) = (node, oldArc, oldParent)
    }
    node = inner
    while true {
      depths[Int(node)] = depths[Int(parents[Int(node)])] + 1
      potentials[Int(node)] += shift
      if firstChild[Int(node)] != Self.none {
        node = firstChild[Int(node)]
        continue
      }
      while node != inner, nextSibling[Int(node)] == Self.none { node = parents[Int(node)] }
      if node == inner { return }
      node = nextSibling[Int(node)]
    }
  }
}
