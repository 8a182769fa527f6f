internal import SupplyDemand

/// Directions are industries, and industries that a target city names (附件1 一: 围绕试点城市重点产业需求).
struct DirectionCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let text = application[.directions] else { return [] }
    let targets = Set(TargetCities(application, terms).cities.map(\.number))
    return application.items(in: .directions).flatMap { item -> [NoticeFinding] in
      let direction = terms.surroundings.direction(item)
      if !direction.isIndustry { return terms.finding(.unknownDirection, at: text.location, quoting: item) }
      guard !targets.isEmpty, targets.isDisjoint(with: direction.cities) else { return [] }
      return terms.finding(
        .directionNotNeeded, at: text.location, quoting: item, facts: direction.cities.map(String.init))
    }
  }
}
