import ChineseText
import SupplyDemand

/// A team's word on one pilot city: that it will mainly serve it, is in contact with it, or intends to serve it.
struct TeamStatement: Hashable, Sendable {
  /// Which word.
  let kind: Evidence.Kind
  /// The field it stands in.
  let field: RecordField
  /// The city as written.
  let name: String
  /// The place in the list field's text.
  let range: TextRange
  /// The city.
  let city: PilotCity.ID

  /// The statements of `team` that name a pilot city, those of each list together.
  static func all(of team: ServiceTeam, cityNames: CityNameResolver) -> [TeamStatement] {
    let lists: [(Evidence.Kind, RecordField, [String])] = [
      (.targetCity, .targetCities, team.targetCities), (.contactedCity, .contactedCities, team.contactedCities),
      (.intendedCity, .intendedCities, team.intendedCities),
    ]
    return lists.flatMap { kind, field, names in
      var start = 0
      return names.compactMap { name -> TeamStatement? in
        let range = TextRange(start, start + name.unicodeScalars.count)
        start = range.end + RecordField.itemSeparator.unicodeScalars.count
        guard case .city(let city) = cityNames.resolve(name) else { return nil }
        return TeamStatement(kind: kind, field: field, name: name, range: range, city: city)
      }
    }
  }

  /// What the statement adds to a score: a commitment or a contact more than an intention.
  var weight: Double {
    kind == .intendedCity ? 0.1 : 0.35
  }
}
