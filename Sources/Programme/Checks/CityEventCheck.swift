internal import SupplyDemand

/// Each pilot city backs at most one event (四.2).
struct CityEventCheck: ApplicationSetCheck {
  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding] {
    var events: [Int: [(application: Application, city: Surroundings.Place)]] = [:]
    for application in applications where application.form == .event {
      for city in TargetCities(application, terms).cities {
        events[city.number, default: []].append((application, city))
      }
    }
    return events.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }.flatMap { group in
      group.flatMap { event -> [NoticeFinding] in
        guard let text = event.application[.targetCities] else { return [] }
        let others = group.map(\.application.file).filter { $0 != event.application.file }
        return terms.finding(
          .cityEvents, at: text.location, quoting: event.city.name,
          facts: [event.city.name, others.joined(separator: "、")])
      }
    }
  }
}
