/// The smallest change of one kind that makes a plan possible; it was tried.
public struct Relaxation: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// A member's greatest load is raised.
    case raiseMaximum(PlanSide, place: Int, by: Int)
    /// A member's least load is lowered.
    case lowerMinimum(PlanSide, place: Int, by: Int)
    /// A pair that was not to be is allowed.
    case allowPair(supplier: Int, receiver: Int)
    /// A rule's limits are moved apart.
    case widenRule(Int, by: Int)
  }

  /// The changes, by place.
  public let changes: [Change]

  /// A relaxation.
  public init(changes: [Change]) { self.changes = changes }

  /// How many places, pairs, or units of rules are changed in all.
  public var unitCount: Int {
    changes.reduce(0) { sum, change in
      switch change {
      case .raiseMaximum(_, _, let count), .lowerMinimum(_, _, let count), .widenRule(_, let count): sum + count
      case .allowPair: sum + 1
      }
    }
  }
}
