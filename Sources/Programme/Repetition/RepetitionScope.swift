/// Which texts are compared.
public enum RepetitionScope: Hashable, Sendable, CaseIterable {
  /// Those of one unit's different applications: what the notice forbids to repeat (四.2).
  case withinUnits
  /// Those of any two applications.
  case everywhere
}
