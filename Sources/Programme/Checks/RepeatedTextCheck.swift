internal import SupplyDemand

/// Demands, achievements, services and expected effects of a unit's teams don't repeat one another (四.2).
struct RepeatedTextCheck: ApplicationSetCheck {
  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding] { [] }
}
