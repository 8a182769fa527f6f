internal import SupplyDemand

/// Target cities are pilot cities (附件3), a regional team's those of its province (附件1 一（二）1).
struct TargetCityCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    let named = TargetCities(application, terms)
    guard let text = application[.targetCities], !text.isEmpty else { return [] }
    var findings: [NoticeFinding] = []
    for name in named.names {
      switch name.reading {
      case .city: break
      case .ambiguous(let cities):
        findings += terms.finding(
          .unknownCity, at: text.location, quoting: name.text, facts: [cities.joined(separator: "、")])
      case .unknown(let nearest):
        // An application for no pilot city at all misses the programme.
        findings += terms.finding(
          .unknownCity, at: text.location, quoting: name.text, facts: [nearest.joined(separator: "、")],
          severity: named.cities.isEmpty ? .fatal : nil)
      }
    }
    return findings + outside(application, named, text, terms)
  }

  private func outside(
    _ application: Application, _ named: TargetCities, _ text: FormText, _ terms: CheckTerms
  ) -> [NoticeFinding] {
    guard let project = terms.terms(of: application), project.naming.subject == .region,
      let region = Self.region(of: application, project, terms)
    else { return [] }
    return named.cities.filter { $0.province != region }.flatMap { city in
      terms.finding(.cityOutsideRegion, at: text.location, quoting: city.name, facts: [city.province, region])
    }
  }

  /// The province in a regional team's name, else in its unit's.
  private static func region(of application: Application, _ project: ProjectTerms, _ terms: CheckTerms) -> String? {
    let subject = application.title.flatMap { ProjectTitle($0.plain).subject(of: project.naming) }
    return subject.flatMap(terms.surroundings.province)
      ?? application.unit.flatMap { terms.surroundings.province($0.plain) }
  }
}
