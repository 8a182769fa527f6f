public import Matching
public import Reporting
public import SupplyDemand

/// Answers questions on a store's records with reports. Every door asks here, so that all give the same scores.
public struct Answers: Sendable {
  /// The records.
  public let workspace: Workspace
  /// Their index.
  public let matcher: Matcher
  /// Where reports look up names and texts, the words that explain reasons by meaning among them.
  public let directory: RecordDirectory

  /// Answers from `matcher`, which is over the records of `workspace`.
  public init(workspace: Workspace, matcher: Matcher) {
    self.workspace = workspace
    self.matcher = matcher
    directory = workspace.directory(explainedBy: matcher)
  }

  /// The supplies of one kind for a city, the best first.
  ///
  /// - Parameters:
  ///   - kind: What would serve.
  ///   - city: The city.
  ///   - need: One of its needs; nil for all.
  ///   - limit: The most results.
  ///   - explains: Whether the report says why, and what would raise each result.
  ///   - disclosure: Whether personal data is shown.
  ///   - isWanted: Which records may be given.
  /// - Returns: The report.
  public func recommendation(
    of kind: SupplyKind, for city: PilotCity, need: IndustryNeed? = nil, limit: Int, explains: Bool = false,
    disclosure: Disclosure = .masked, where isWanted: (RecordReference) -> Bool = { _ in true }
  ) async -> RecommendationReport {
    await recommendation(
      of: kind, for: city, need: need,
      matches: await matcher.cityMatches(for: city, need: need, kind: kind, limit: limit, where: isWanted),
      explains: explains, disclosure: disclosure)
  }

  /// The report on matches that are at hand.
  public func recommendation(
    of kind: SupplyKind, for city: PilotCity, need: IndustryNeed? = nil, matches: [CityMatch], explains: Bool = false,
    disclosure: Disclosure = .masked
  ) async -> RecommendationReport {
    var counterfactuals: [RecordReference: [Counterfactual]]?
    if explains {
      counterfactuals =
        kind == .teams
        ? await teamCounterfactuals(matches, for: city, need: need) : recordCounterfactuals(matches, for: city)
    }
    return RecommendationReport(
      city: city, kind: kind, need: need, matches: matches, counterfactuals: counterfactuals, directory: directory,
      explains: explains, disclosure: disclosure)
  }

  private func teamCounterfactuals(
    _ matches: [CityMatch], for city: PilotCity, need: IndustryNeed?
  ) async -> [RecordReference: [Counterfactual]] {
    let teams = Dictionary(workspace.records.teams.map { ($0.id.text, $0) }) { first, _ in first }
    let ranking = await matcher.teamRankings(
      for: [city], need: need, least: [matches.last?.score ?? .infinity])[0]
    var counterfactuals: [RecordReference: [Counterfactual]] = [:]
    for match in matches {
      counterfactuals[match.supply] = teams[match.supply.id].map {
        matcher.counterfactuals(for: $0, match: match, need: need, in: ranking)
      }
    }
    return counterfactuals
  }

  private func recordCounterfactuals(
    _ matches: [CityMatch], for city: PilotCity
  ) -> [RecordReference: [Counterfactual]] {
    var counterfactuals: [RecordReference: [Counterfactual]] = [:]
    for match in matches {
      guard let need = city.needs.first(where: { $0.id == match.best.need }) else { continue }
      counterfactuals[match.supply] = matcher.counterfactual(for: match.best, need: need).map { [$0] }
    }
    return counterfactuals
  }

  /// The cities that a team should turn to, the best first.
  ///
  /// - Parameters:
  ///   - team: The team; it needn't be stored.
  ///   - name: What the report calls it.
  ///   - limit: The most cities.
  ///   - explains: Whether the report says why, and what would raise the team.
  ///   - conditionLimit: For how many cities, the best first, it says what would raise the team: each takes a while.
  ///   - disclosure: Whether personal data is shown.
  /// - Returns: The report.
  public func target(
    of team: ServiceTeam, called name: String, limit: Int, explains: Bool = false, conditionLimit: Int = .max,
    disclosure: Disclosure = .masked
  ) async -> TargetReport {
    let matches = Array(await matcher.cityMatches(for: team).prefix(limit))
    let rankings = explains ? await rankings(above: matches) : nil
    let parks = matches.enumerated().map { number, match in
      let ranking = rankings?[number]
      return TargetReport.Park(
        match: match, competitors: matcher.competitors(of: team.id, in: match.city),
        rank: ranking.map { 1 + $0.count { $0.supply.id != team.id.text && $0.score > match.score } },
        counterfactuals: number >= conditionLimit
          ? nil : ranking.map { matcher.counterfactuals(for: team, match: match, in: $0) })
    }
    let isStored = workspace.records.teams.contains { $0.id == team.id }
    return TargetReport(
      team: name, teamID: isStored ? team.id : nil, parks: parks,
      directory: isStored ? directory : workspace.directory(with: team, explainedBy: matcher), explains: explains,
      disclosure: disclosure)
  }

  /// For each match the teams that are as good for its city.
  private func rankings(above matches: [CityMatch]) async -> [[CityMatch]] {
    let cities = Dictionary(workspace.records.cities.map { ($0.id, $0) }) { first, _ in first }
    return await matcher.teamRankings(for: matches.compactMap { cities[$0.city] }, least: matches.map(\.score))
  }

  /// The records that have a query's words, the best first.
  public func search(
    _ query: String, in kinds: [RecordKind] = RecordKind.allCases, limit: Int, explains: Bool = false,
    disclosure: Disclosure = .masked
  ) -> SearchReport {
    SearchReport(
      query: query, hits: matcher.search(query, in: kinds, limit: limit), directory: directory, explains: explains,
      disclosure: disclosure)
  }

  /// The records of `kind` that answer a query: a stored record's identity, a list of industries, or any text.
  ///
  /// - Returns: nil when the query is no identity and no record has any of its words.
  public func matches(
    _ query: String, for kind: RecordKind, limit: Int, explains: Bool = false, disclosure: Disclosure = .masked
  ) -> MatchReport? {
    let record = matcher.record(withID: query)
    guard record != nil || matcher.knowsWords(of: query) else { return nil }
    let matches =
      if let record {
        matcher.matches(for: record, kind: kind, limit: limit)
      } else if let needs = matcher.needs(in: query) {
        matcher.matches(for: needs, kind: kind, limit: limit)
      } else {
        matcher.matches(
          for: [FieldText(.description, query)], id: IndustryNeed.ID(query), kind: kind, limit: limit)
      }
    return MatchReport(
      query: query, record: record, kind: kind, matches: matches, directory: directory, explains: explains,
      disclosure: disclosure)
  }
}
