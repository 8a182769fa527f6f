/// One of the limits that a plan has to keep.
public enum PlanLimit: Hashable, Sendable {
  /// A member's least load.
  case minimum(PlanSide, place: Int)
  /// A member's greatest load.
  case maximum(PlanSide, place: Int)
  /// A rule, by its place.
  case rule(Int)
  /// A forced pair, by its place.
  case forced(Int)
}
