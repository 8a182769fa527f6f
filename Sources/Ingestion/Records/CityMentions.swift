public import ChineseText
public import SupplyDemand

/// Finds the cities named in records that are none of the pilot cities, or could be several.
public enum CityMentions {
  /// A finding for every name that doesn't resolve, in the order of the records.
  ///
  /// Demands and problems name the city of their enterprise, teams the pilot cities they will mainly serve or are in
  /// contact with; the other cities that a team intends to serve, and those that projects land in, needn't be pilot cities.
  ///
  /// - Parameters:
  ///   - list: The records to look through.
  ///   - names: The pilot cities' names; with no pilot cities known, nothing is found.
  ///   - cities: The pilot cities, for naming the likely ones.
  /// - Returns: Findings of the kind `unknown-city`.
  public static func findings(
    in list: RecordList, names: CityNameResolver, cities: [PilotCity]
  ) -> [Finding] {
    guard !cities.isEmpty else { return [] }
    let printed = Dictionary(cities.map { ($0.id, $0.name) }) { first, _ in first }
    return mentions(in: list.records).compactMap { record, name in
      let likely: [PilotCity.ID]
      switch names.resolve(name) {
      case .city: return nil
      case .ambiguous(let ids): likely = ids
      case .unknown(let nearest): likely = nearest
      }
      let place = list.locations[record] ?? ListLocation(file: list.file)
      return Finding(
        .unknownCity, at: place, quoting: name, facts: [likely.compactMap { printed[$0] }.joined(separator: "、")])
    }
  }

  private static func mentions(in records: Records) -> [(record: RecordReference, name: String)] {
    let demands = records.demands.filter { !$0.city.isEmpty }.map { demand in
      (record: RecordReference(.demands, demand.id.text), name: demand.city)
    }
    let teams = records.teams.flatMap { team in
      (team.targetCities + team.contactedCities).map { (record: RecordReference(.teams, team.id.text), name: $0) }
    }
    let problems = records.problems.filter { !$0.city.isEmpty }.map { problem in
      (record: RecordReference(.problems, problem.id.text), name: problem.city)
    }
    return demands + teams + problems
  }
}
