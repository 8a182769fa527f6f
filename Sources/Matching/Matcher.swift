public import ChineseText
public import SupplyDemand

/// Says which records serve which city's need, how well, and why.
///
/// A matcher is a value that never changes: every question asked of it, by whomever, gets the same scores. Changes of
/// records make another matcher, which shares with it all that hasn't changed. A supply's score for a city is its score for the best served of the city's needs.
public struct Matcher: Sendable {
  let allCities: [PilotCity]
  var teams: [ServiceTeam]
  var catalog: RecordCatalog
  var segments: [MatcherSegment]
  /// What was read of the documents added since the matcher was built.
  var recentChunks: [Chunk] = []
  let analyzer: TextAnalyzer
  let width: Int
  let labels: LabelReader
  let adequacy: AdequacyScale
  let textProfiler: TextProfiler
  let textAdequacy: AdequacyScale
  var teamScorers: [TeamScorer]
  let reader: DocumentReader
  let scale: ScoreScale
  let neural: NeuralSpace?
  let profiler: NeedProfiler
  let weights: EvidenceWeights
  let cityNames: CityNameResolver
  let cities: [PilotCity.ID: PilotCity]

  /// Builds the index of `records`.
  ///
  /// - Parameters:
  ///   - records: Everything that is to be matched.
  ///   - knowledge: What is known of industries and words.
  ///   - analyzer: Cuts texts into terms; its lexicon should hold the taxonomy's terms, the words that have vectors and
  ///     the needs' labels, since only a lexicon's words are found as words.
  ///   - cityNames: Resolves the cities that teams state.
  ///   - embeddings: A neural model's vectors of the texts that `texts(toEmbed:knowledge:analyzer:)` names; without
  ///     them the words' vectors do alone.
  ///   - usesReadings: Whether hand-made readings of labels are used; without them every label is read by its words and
  ///     its meaning, as one that nobody has seen.
  ///   - snapshots: Where the index is looked for, and kept when it isn't there; nil to build it in any case.
  ///   - width: How many tasks may work at a time; the result is the same for every number.
  /// - Returns: A matcher over the records.
  /// - Complexity: linear in the length of all texts.
  public static func build(
    _ records: Records, knowledge: MatchingKnowledge, analyzer: TextAnalyzer, cityNames: CityNameResolver,
    embeddings: EmbeddingTable? = nil, usesReadings: Bool = true, snapshots: (any SnapshotKeeper)? = nil, width: Int
  ) async -> Matcher {
    async let concepts = ConceptGraph(knowledge.taxonomy, analyzer: analyzer)
    async let meanings = MeaningSpace(knowledge.vectors, analyzer: analyzer)
    let catalog = RecordCatalog(records)
    let (graph, space) = (await concepts, await meanings)
    let reader = DocumentReader(analyzer: analyzer, finder: ConceptFinder(graph), space: space)
    let neural = embeddings.flatMap { NeuralSpace($0, graph: graph) }
    let index = await RecordIndex.build(
      catalog.documents, reader: reader, neural: neural, snapshots: snapshots, width: width)
    let labels = LabelReader(graph: graph, analyzer: analyzer, space: space, usesReadings: usesReadings)
    return Matcher(
      cities: records.cities, teams: records.teams, catalog: catalog, index: index, reader: reader, labels: labels,
      weights: neural == nil ? knowledge.weights : knowledge.neuralWeights, cityNames: cityNames, neural: neural,
      width: width)
  }

  /// The texts whose vectors `build` wants of a neural model: of records and concepts as passages, of the cities' needs
  /// and of `queries` as queries.
  public static func texts(
    toEmbed records: Records, queries: [String], knowledge: MatchingKnowledge, analyzer: TextAnalyzer
  ) -> (passages: [String], queries: [String]) {
    let graph = ConceptGraph(knowledge.taxonomy, analyzer: analyzer)
    return (
      RecordCatalog(records).documents.map(\.passage) + graph.handMade.map(graph.passage),
      Set(records.cities.flatMap(\.needs).flatMap(\.industries) + queries).sorted()
    )
  }

  init(
    cities: [PilotCity], teams: [ServiceTeam], catalog: RecordCatalog, index: RecordIndex, reader: DocumentReader,
    labels: LabelReader,
    weights: EvidenceWeights, cityNames: CityNameResolver, neural: NeuralSpace?, width: Int
  ) {
    self.neural = neural
    allCities = cities
    self.teams = teams
    self.catalog = catalog
    self.weights = weights
    self.reader = reader
    self.labels = labels
    self.width = width
    self.cityNames = cityNames
    analyzer = reader.analyzer
    scale = ScoreScale(weights)
    adequacy = AdequacyScale(prior: weights.prior)
    textAdequacy = AdequacyScale(prior: weights.text.prior)
    profiler = NeedProfiler(labels: labels, analyzer: reader.analyzer, neural: neural)
    textProfiler = TextProfiler(reader: reader)
    segments = [
      MatcherSegment(
        index, start: 0, references: catalog.references, reader: reader, scale: scale, textWeights: weights.text)
    ]
    teamScorers = teams.map { TeamScorer(team: $0, cityNames: cityNames) }
    self.cities = Dictionary(cities.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The number of documents in the index, those of changed records counted again.
  public var documentCount: Int { catalog.documents.count }
  /// The number of places of terms in the index.
  public var occurrenceCount: Int { segments.reduce(0) { $0 + $1.index.terms.occurrenceCount } }
  /// The number of bytes of the index, texts and dictionaries of terms not counted.
  public var indexByteCount: Int { segments.reduce(0) { $0 + $1.index.byteCount } }

  // MARK: Needs

  /// The records of `kind` that best serve `need`, the best first, equal scores in the records' order; for demands and
  /// problems, those of the industry that the need is.
  ///
  /// A need that is not of a stored city may be asked too: what a team would find, what a query means.
  ///
  /// - Parameters:
  ///   - need: The need.
  ///   - kind: What would serve it.
  ///   - limit: The most matches to give.
  ///   - leastProbability: Below this a match isn't worth showing; teams are never shown below `Matcher.leastProbability`.
  ///   - isWanted: Which records may be given; asked of those alone that would be.
  /// - Returns: At most `limit` matches.
  public func matches(
    for need: IndustryNeed, kind: RecordKind, limit: Int, leastProbability: Double = Self.leastProbability,
    where isWanted: (RecordReference) -> Bool = { _ in true }
  ) -> [Match] {
    let profile = profiler.profile(of: need)
    let least = adequacy.score(ofProbability: max(leastProbability, .leastNormalMagnitude))
    guard kind != .teams else {
      let matches = teamMatches(for: need, profile: profile, scores: allScores(for: profile))
      return Array(matches.prefix { $0.score >= least }.filter { isWanted($0.supply) }.prefix(limit))
    }
    let members = catalog.members(of: kind)
    return best(
      scores(for: profile, kind: kind), limit: limit, least: least,
      where: { isWanted(catalog.references[members[$0]]) }
    ).map {
      match(members[$0], need: need.id, profile: profile)
    }
  }

  /// Matches less likely than this are noise: the vectors give every pair some score.
  public static let leastProbability = 0.02

  /// The records of `kind`, teams excepted, that best serve any of `needs`, without their explanations: the same order
  /// and the same scores as `matches` and `cityMatches` give, however unlikely they are.
  ///
  /// - Returns: At most `limit` records, the best first, equal scores in the records' order; none for teams, whose scores
  ///   are those of what they can show.
  public func ranking(
    of kind: SupplyKind, for needs: [IndustryNeed], limit: Int
  ) -> [(record: RecordReference, score: Double)] {
    guard kind != .teams else { return [] }
    let scores = needs.map {
      self.scores(for: profiler.profile(of: $0), kind: kind.recordKind)
    }
    let members = catalog.members(of: kind.recordKind)
    let highest = Self.highest(scores)
    return best(highest, limit: limit, least: -.infinity).map { place in
      (catalog.references[members[place]], ScoreScale.score(ofSteps: highest[place]))
    }
  }

  /// The supplies of `kind`, of those wanted, that best serve any need of `city`, or the one given, the best first, equal
  /// scores in the records' order, teams in the order of their identities.
  public func cityMatches(
    for city: PilotCity, need: IndustryNeed? = nil, kind: SupplyKind, limit: Int,
    where isWanted: (RecordReference) -> Bool = { _ in true }
  ) async -> [CityMatch] {
    let needs = need.map { [$0] } ?? city.needs
    guard kind != .teams else {
      let ranking = await teamRankings(for: [city], need: need)[0]
      return Array(ranking.filter { isWanted($0.supply) }.prefix(limit))
    }
    let profiles = needs.map { profiler.profile(of: $0) }
    let scores = await concurrentMap(needs.count, width: width) {
      self.scores(for: profiles[$0], kind: kind.recordKind)
    }
    let highest = Self.highest(scores)
    let least = adequacy.score(ofProbability: Self.leastProbability)
    let possible = adequacy.score(ofProbability: AdequacyScale.possible)
    let members = catalog.members(of: kind.recordKind)
    let places = best(
      highest, limit: limit, least: least, where: { isWanted(catalog.references[members[$0]]) })
    let matches = await concurrentMap(places.count, width: width) { rank -> CityMatch? in
      let place = places[rank]
      let relevant = needs.indices.filter { need in
        scores[need][place] == highest[place] || ScoreScale.score(ofSteps: scores[need][place]) >= possible
      }
      return CityMatch(
        city: city, matches: relevant.map { match(members[place], need: needs[$0].id, profile: profiles[$0]) })
    }
    return matches.compactMap(\.self)
  }

  /// The concepts that a need means, and how that is known; the surest of a guess first, those of a reading as written.
  public func links(for need: IndustryNeed) -> [ConceptLink] {
    labels.links(text: need.text, industries: need.industries)
  }

  /// What the scores of all records of `kind` for `need` are made of, in the order of the records; teams' are of their
  /// own texts alone.
  public func features(for need: IndustryNeed, kind: SupplyKind) -> [(record: RecordReference, EvidenceFeatures)] {
    let profile = profiler.profile(of: need)
    return catalog.members(of: kind.recordKind).numbers.map { document in
      let (segment, number) = segments.segment(of: document)
      return (catalog.references[document], segment.needs.features(for: profile, document: number))
    }
  }

  /// How well each need of the stored cities is served, in the order of the cities and their needs.
  public func coverage() async -> [NeedCoverage] {
    await coverage(of: allCities.flatMap(\.needs))
  }

  /// How well each of `needs` is served, in their order; `readings` is what the teams say, nil to read it.
  public func coverage(of needs: [IndustryNeed], readings: TeamReadings? = nil) async -> [NeedCoverage] {
    let read = if let readings { readings.read } else { await teamReadings().read }
    return await concurrentMap(needs.count, width: width) { coverage(of: needs[$0], read: read) }
  }

  private func coverage(of need: IndustryNeed, read: [Int: ReadDocument]) -> NeedCoverage {
    let profile = profiler.profile(of: need)
    let scores = allScores(for: profile)
    let least = adequacy.score(ofProbability: Self.leastProbability)
    return NeedCoverage(
      need: need.id,
      supplies: SupplyKind.covering.map { kind in
        guard kind != .teams else {
          return teamCoverage(of: need, profile: profile, scores: scores, read: read)
        }
        let members = catalog.members(of: kind.recordKind)
        let scores = self.scores(of: kind.recordKind) { Array(scores[$0]) }
        let best = best(scores, limit: 1, least: least).first
        return NeedCoverage.Supply(
          kind: kind, best: best.map { match(members[$0], need: need.id, profile: profile) },
          adequateCount: scores.count { adequacy.level(ofScore: ScoreScale.score(ofSteps: $0)) == .adequate })
      })
  }

  // MARK: Inside

  private func scores(for profile: NeedProfile, kind: RecordKind) -> [Int32] {
    scores(of: kind) { scores(for: profile, in: $0) }
  }

  /// For each document its highest score for any need.
  private static func highest(_ scores: [[Int32]]) -> [Int32] {
    scores.dropFirst().reduce(scores.first ?? []) { zip($0, $1).map { max($0, $1) } }
  }

  func allScores(for profile: NeedProfile) -> [Int32] {
    scores(for: profile, in: catalog.references.indices)
  }

  /// The scores of a range of documents, by number.
  func scores(for profile: NeedProfile, in range: Range<Int>) -> [Int32] {
    segments.scores(in: range) { $0.needs.scores(for: profile, in: $1) }
  }

  /// The evidence of one document; `read` is the document, when it was read already.
  func evidence(
    for profile: NeedProfile, need: IndustryNeed.ID, document: Int, read: ReadDocument? = nil
  ) -> [Evidence] {
    let (segment, number) = segments.segment(of: document)
    return segment.needs.evidence(for: profile, need: need, document: number, read: read)
  }

  /// The places with the highest scores, the best first, equal ones by place; those below `least` left out, and those
  /// that aren't wanted.
  func best(
    _ scores: [Int32], limit: Int, least: Double, where isWanted: (Int) -> Bool = { _ in true }
  ) -> [Int] {
    var top = TopRanking(limit: min(limit, scores.count))
    var highEnough = least
    for (place, steps) in scores.enumerated() {
      let score = ScoreScale.score(ofSteps: steps)
      guard score >= highEnough, isWanted(place) else { continue }
      top.insert(place, score: score)
      highEnough = max(least, top.worst?.score ?? least)
    }
    return top.ranking.map(\.document)
  }

  func match(_ document: Int, need: IndustryNeed.ID, profile: NeedProfile) -> Match {
    Match(
      supply: catalog.references[document], need: need,
      evidence: bestEvidence(of: document) { evidence(for: profile, need: need, document: $0) },
      adequacy: adequacy)
  }

  static func precedes(_ left: CityMatch, _ right: CityMatch) -> Bool {
    (right.score, left.supply) < (left.score, right.supply)
  }
}
