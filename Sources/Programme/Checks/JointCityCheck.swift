internal import SupplyDemand

/// An event is applied for jointly with its pilot city (二（二）: 联合试点城市共同申报): a unit of the city takes part.
struct JointCityCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard application.form == .event, let units = application[.units] ?? application[.targetCities] else { return [] }
    let named = [application[.units], application.unit].compactMap { $0?.plain }.joined(separator: "\n")
      .filter { !$0.isWhitespace || $0 == "\n" }
    let cities = TargetCities(application, terms).cities
    guard !cities.isEmpty, !cities.contains(where: { $0.localNames.contains(where: named.contains) }) else { return [] }
    return terms.finding(.noJointCity, units, facts: [cities.map(\.name).joined(separator: "、")])
  }
}
