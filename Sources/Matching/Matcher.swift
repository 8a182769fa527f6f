public import ChineseText
public import SupplyDemand

/// Says which records serve which city's need, how well, and why.
///
/// A matcher is a snapshot: it is built once over all records and never changes, so every question asked of it, by
/// whomever, gets the same scores. A supply's score for a city is its score for the best served of the city's needs.
public struct Matcher: Sendable {
  let records: Records
  let catalog: RecordCatalog
  let index: OccurrenceIndex
  let analyzer: TextAnalyzer
  let width: Int
  private let graph: ConceptGraph
  private let profiler: NeedProfiler
  private let cityNames: CityNameResolver
  private let teamScorers: [TeamScorer]
  private let cities: [PilotCity.ID: PilotCity]

  /// Builds the index of `records`.
  ///
  /// - Parameters:
  ///   - records: Everything that is to be matched.
  ///   - taxonomy: What is known of industries.
  ///   - analyzer: Cuts texts into terms; its lexicon should hold the taxonomy's terms and the needs' labels, since
  ///     only a lexicon's words are found as words.
  ///   - cityNames: Resolves the cities that teams state.
  ///   - width: How many tasks may work at a time; the result is the same for every number.
  /// - Returns: A matcher over the records.
  /// - Complexity: linear in the length of all texts.
  public static func build(
    _ records: Records, taxonomy: IndustryTaxonomy, analyzer: TextAnalyzer, cityNames: CityNameResolver, width: Int
  ) async -> Matcher {
    let catalog = RecordCatalog(records)
    let index = await OccurrenceIndex.build(catalog.documents, analyzer: analyzer, width: width)
    let graph = ConceptGraph(taxonomy, analyzer: analyzer)
    return Matcher(
      records: records, catalog: catalog, index: index, analyzer: analyzer, width: width, graph: graph,
      cityNames: cityNames)
  }

  private init(
    records: Records, catalog: RecordCatalog, index: OccurrenceIndex, analyzer: TextAnalyzer, width: Int,
    graph: ConceptGraph, cityNames: CityNameResolver
  ) {
    self.records = records
    self.catalog = catalog
    self.index = index
    self.analyzer = analyzer
    self.width = width
    self.graph = graph
    profiler = NeedProfiler(graph: graph, index: index, analyzer: analyzer)
    self.cityNames = cityNames
    teamScorers = records.teams.map { TeamScorer(team: $0, cityNames: cityNames) }
    cities = Dictionary(records.cities.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The supplies of `kind` with any evidence for `need`, the best first, equal scores by identity.
  ///
  /// A need that is not of a stored city may be asked too: what a team would find, what a query means.
  public func matches(for need: IndustryNeed, kind: SupplyKind) -> [Match] {
    matches(with: evidence(for: need, kinds: kind == .teams ? SupplyKind.allCases : [kind]), need: need, kind: kind)
  }

  /// The supplies of `kind` that serve any need of `city`, or the one given, the best first, equal scores by identity.
  public func cityMatches(
    for city: PilotCity, need: IndustryNeed? = nil, kind: SupplyKind
  ) async -> [CityMatch] {
    let needs = need.map { [$0] } ?? city.needs
    let perNeed = await concurrentMap(needs.count, width: width) { matches(for: needs[$0], kind: kind) }
    let bySupply = Dictionary(grouping: perNeed.flatMap(\.self), by: \.supply)
    return bySupply.values.compactMap { CityMatch(city: city, matches: $0) }.sorted(by: Self.precedes)
  }

  /// How well each need of the stored cities is served, in the order of the cities and their needs.
  public func coverage() async -> [NeedCoverage] {
    let needs = records.cities.flatMap(\.needs)
    return await concurrentMap(needs.count, width: width) { coverage(of: needs[$0]) }
  }

  /// How well a need is served.
  public func coverage(of need: IndustryNeed) -> NeedCoverage {
    let evidence = evidence(for: need, kinds: SupplyKind.allCases)
    return NeedCoverage(
      need: need.id,
      supplies: SupplyKind.allCases.map { kind in
        let matches = matches(with: evidence, need: need, kind: kind)
        return NeedCoverage.Supply(
          kind: kind, best: matches.first, adequateCount: matches.count { $0.level == .adequate })
      })
  }

  /// The number of places of terms in the index.
  public var occurrenceCount: Int { index.occurrenceCount }
  /// The number of bytes of the index, texts and dictionaries of terms not counted.
  public var indexByteCount: Int { index.byteCount }

  // MARK: Inside

  private func evidence(for need: IndustryNeed, kinds: [SupplyKind]) -> NeedScorer.Result {
    let scorer = NeedScorer(index: index, references: catalog.references)
    let profile = profiler.profile(text: need.text, industries: need.industries)
    return kinds.reduce(into: [:]) { result, kind in
      result.merge(scorer.evidence(for: profile, need: need.id, in: catalog.range(of: kind.recordKind))) { $1 }
    }
  }

  private func matches(with evidence: NeedScorer.Result, need: IndustryNeed, kind: SupplyKind) -> [Match] {
    let matches: [Match]
    if kind == .teams {
      matches = zip(records.teams, teamScorers).compactMap { team, scorer in
        match(of: team, by: scorer, need: need, city: cities[need.city], evidence: evidence)
      }
    } else {
      matches = evidence.values.filter { $0.first?.record.kind == kind.recordKind }.compactMap { evidence in
        evidence.first.map { Match(supply: $0.record, need: need.id, evidence: evidence) }
      }
    }
    return matches.sorted { ($1.score, $0.supply) < ($0.score, $1.supply) }
  }

  /// The match of a team, nil when it has no evidence or may not serve the city.
  private func match(
    of team: ServiceTeam, by scorer: TeamScorer, need: IndustryNeed, city: PilotCity?, evidence: NeedScorer.Result
  ) -> Match? {
    scorer.match(
      own: evidence[RecordReference(.teams, team.id.text)] ?? [],
      members: team.memberReferences.compactMap { evidence[$0] }, need: need.id, city: city)
  }

  static func precedes(_ left: CityMatch, _ right: CityMatch) -> Bool {
    (right.score, left.supply) < (left.score, right.supply)
  }

  /// The matches of a team with every stored city, the best first, equal scores by the cities' order.
  ///
  /// The team needn't be stored: one that is described in words alone is matched by its words.
  public func cityMatches(for team: ServiceTeam) async -> [CityMatch] {
    let members = team.memberReferences.filter { catalog.numbers[$0] != nil }
    let references = [RecordReference(.teams, team.id.text)] + members
    let documents = [team.fieldTexts] + members.compactMap { catalog.numbers[$0].map { catalog.documents[$0] } }
    let index = await OccurrenceIndex.build(documents, analyzer: analyzer, width: 1)
    let scorer = NeedScorer(index: index, references: references)
    let profiler = NeedProfiler(graph: graph, index: index, analyzer: analyzer)
    let teamScorer = TeamScorer(team: team, cityNames: cityNames)
    let cities = records.cities
    let matches = await concurrentMap(cities.count, width: width) { number in
      CityMatch(
        city: cities[number],
        matches: cities[number].needs.compactMap { need in
          let profile = profiler.profile(text: need.text, industries: need.industries)
          let evidence = scorer.evidence(for: profile, need: need.id, in: 0..<references.count)
          return match(of: team, by: teamScorer, need: need, city: cities[number], evidence: evidence)
        })
    }
    return matches.enumerated().compactMap { number, match in match.map { (number, $0) } }
      .sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }.map(\.1)
  }

  /// The teams other than `team` that state a city as one they will serve, intend to serve or are in contact with.
  public func competitors(of team: ServiceTeam.ID, in city: PilotCity.ID) -> [ServiceTeam.ID] {
    zip(records.teams, teamScorers).filter { $0.id != team && $1.states(city) }.map(\.0.id)
  }
}
