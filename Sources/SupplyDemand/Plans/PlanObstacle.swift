/// Why there is no plan.
public enum PlanObstacle: Hashable, Sendable {
  /// Loads alone can't be met.
  case bottleneck(Bottleneck)
  /// Limits that can't be kept together, rules among them. Without any of them the others can, unless telling that would
  /// have taken too long.
  case conflict([PlanLimit])
}
