/// A plan over records that was kept, to be compared, changed or applied.
public struct KeptPlan: Hashable, Sendable {
  /// The number, from 1, given when it is kept.
  public let number: Int
  /// What people call it, never empty.
  public let name: String
  /// The scenario as JSON, as reports write it.
  public let scenario: String
  /// What serves.
  public let supply: SupplyKind
  /// Who is served.
  public let receivers: PlanScenario.Receivers
  /// Who serves whom.
  public let pairs: [PlanScenario.Partners]
  /// What the objective reached.
  public let value: Double
  /// What no plan could pass.
  public let bound: Double
  /// When it was kept, in seconds since 1970-01-01 00:00 UTC.
  public let createdAt: Int
  /// Who kept it; nil for the command line.
  public let createdBy: Account.ID?
  /// When it was applied; nil when it isn't the one that holds.
  public let appliedAt: Int?

  /// A plan as it is stored.
  public init(
    number: Int, name: String, scenario: String, supply: SupplyKind, receivers: PlanScenario.Receivers,
    pairs: [PlanScenario.Partners], value: Double, bound: Double, createdAt: Int, createdBy: Account.ID?,
    appliedAt: Int?
  ) {
    self.number = number
    self.name = name
    self.scenario = scenario
    self.supply = supply
    self.receivers = receivers
    self.pairs = pairs
    self.value = value
    self.bound = bound
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.appliedAt = appliedAt
  }
}
