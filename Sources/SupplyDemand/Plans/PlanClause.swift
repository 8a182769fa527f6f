/// Why a plan over records has a rule.
public enum PlanClause: Hashable, Sendable {
  /// A unit leads no more teams than this (附件2 第八条).
  case unitTeams(unit: String, most: Int)
  /// Two teams of one unit share experts or achievements (四.2): only one of them can serve.
  case shared(ServiceTeam.ID, ServiceTeam.ID, [RecordReference])
  /// The teams that serve cost no more, in 万元.
  case budget(Int)
  /// How many teams of a sort a receiver has; of one unit, which is named.
  case quota(PlanMember, PlanScenario.Quota, unit: String?)
  /// No more pairs are changed of an earlier plan.
  case changes(Int)
}
