/// One of the two sides of a plan.
public enum PlanSide: String, CaseIterable, Sendable {
  /// Those who serve.
  case suppliers
  /// Those who are served.
  case receivers
}
