/// What a network carries at least cost, and why it can't cost less.
struct Circulation {
  /// By arc, the number of units, within its bounds.
  let flows: [Int]
  /// By node: no arc with room left has a negative cost `cost + potential(source) - potential(target)`, and no arc that
  /// carries more than its least number of units a positive one.
  let potentials: [Int128]
  /// By node, how many units too many come in (or, if negative, go out): all 0 when the network can carry a circulation.
  let excess: [Int]

  /// Whether the bounds of all arcs can be met together.
  var isFeasible: Bool { excess.allSatisfy { $0 == 0 } }
}
