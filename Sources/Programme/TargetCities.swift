internal import SupplyDemand

/// The cities that an application names as those it will serve.
struct TargetCities {
  /// One name.
  struct Name {
    /// As written.
    let text: String
    /// What it means.
    let reading: Surroundings.City

    /// Whether it means one pilot city.
    var isCity: Bool {
      if case .city = reading { return true }
      return false
    }
  }

  /// The names, in order.
  let names: [Name]

  /// The most characters of a city's name, and the most names joined by 和.
  private static let (nameLength, joinedCount) = (60, 10)

  init(_ application: Application, _ terms: CheckTerms) {
    names = application.items(in: .targetCities).flatMap { item -> [Name] in
      let parts = item.split(maxSplits: Self.joinedCount) { "和与及".contains($0) || $0.isWhitespace }
        .map { Self.name(String($0), terms) }
      // 无锡和徐州 are two where each part is one; 呼和浩特 is none.
      return Set(parts.map(\.reading)).count > 1 && parts.allSatisfy(\.isCity) ? parts : [Self.name(item, terms)]
    }
  }

  private static func name(_ text: String, _ terms: CheckTerms) -> Name {
    Name(text: text, reading: text.count > nameLength ? .unknown(nearest: []) : terms.surroundings.city(text))
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
