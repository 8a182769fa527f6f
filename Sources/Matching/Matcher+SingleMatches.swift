public import SupplyDemand

extension Matcher {
  /// The match of one record with one need, as `matches` gives it, however unlikely it is.
  ///
  /// - Returns: nil when the record isn't stored, and for a team that comes to nothing or may not serve the city.
  public func match(of supply: RecordReference, with need: IndustryNeed) -> Match? {
    guard let number = catalog.numbers[supply] else { return nil }
    let profile = profiler.profile(of: need)
    guard supply.kind == .teams else { return match(number, need: need.id, profile: profile) }
    let matches = teamMatches(for: need, profile: profile, scores: allScores(for: profile))
    return matches.first { $0.supply == supply }
  }

  /// The needs of the stored cities that a supply serves, or that a demand or a problem is of: the best first, equal
  /// ones in the order of the cities and their needs.
  ///
  /// - Parameters:
  ///   - record: A record.
  ///   - limit: The most matches to give.
  /// - Returns: The matches that are worth a look; none for a record that isn't stored, nor for teams and cities.
  public func needs(servedBy record: RecordReference, limit: Int) -> [Match] {
    guard record.kind != .teams, record.kind != .cities, let number = catalog.numbers[record] else { return [] }
    let documents = [number] + (catalog.works[number] ?? [])
    let least = adequacy.score(ofProbability: AdequacyScale.possible)
    var top = TopRanking(limit: limit)
    let needs = allCities.flatMap(\.needs)
    for (place, need) in needs.enumerated() {
      let profile = profiler.profile(of: need)
      let steps = documents.map { scores(for: profile, in: $0..<$0 + 1).first ?? .min }.max() ?? .min
      let score = ScoreScale.score(ofSteps: steps)
      if score >= least { top.insert(place, score: score) }
    }
    return top.ranking.map { best in
      let need = needs[best.document]
      return match(number, need: need.id, profile: profiler.profile(of: need))
    }
  }
}
