internal import SupplyDemand

/// The cities that an application names as those it will serve.
struct TargetCities {
  /// One name.
  struct Name {
    /// As written.
    let text: String
    /// What it means.
    let reading: Surroundings.City
  }

  /// The names, in order.
  let names: [Name]

  init(_ application: Application, _ terms: CheckTerms) {
    names = application.items(in: .targetCities).map {
      Name(text: $0, reading: terms.surroundings.city($0))
    }
  }

  /// The pilot cities among them, each once, in order.
  var cities: [Surroundings.Place] {
    var seen: Set<Int> = []
    return names.compactMap { name in
      guard case .city(let place) = name.reading, seen.insert(place.number).inserted else { return nil }
      return place
    }
  }
}
