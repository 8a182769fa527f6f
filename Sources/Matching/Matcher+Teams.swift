public import SupplyDemand

extension Matcher {
  /// The teams' matches with a need, the best first; `scores` are those of all documents, `read` documents that were read
  /// already.
  func teamMatches(
    for need: IndustryNeed, profile: NeedProfile, scores: [Int32], read: [Int: ReadDocument] = [:],
    least: Double = -.infinity
  ) -> [Match] {
    teamMatches(need: need.id, city: cities[need.city], scores: scores, adequacy: adequacy, least: least) {
      evidence(for: profile, need: need.id, document: $0, read: read[$0])
    }
  }

  /// What all teams and their members say, read once for many questions.
  public func teamReadings() async -> TeamReadings {
    let references = teams.flatMap { [RecordReference(.teams, $0.id.text)] + $0.memberReferences }
    let numbers = Set(references.compactMap { catalog.numbers[$0] }).sorted()
    let read = await concurrentMap(numbers.count, width: width) { reader.read(catalog.documents[numbers[$0]]) }
    return TeamReadings(read: Dictionary(uniqueKeysWithValues: zip(numbers, read)))
  }

  /// The teams' matches, the best first. Only teams that can come to something are explained.
  ///
  /// - Parameters:
  ///   - need: What would be served.
  ///   - city: The city whose need it is; nil when it is nobody's.
  ///   - scores: The scores of all documents.
  ///   - adequacy: What turns them into probabilities.
  ///   - document: A document that shows nothing, nor is matched.
  ///   - least: The least score that matters.
  ///   - evidence: The evidence of a document.
  /// - Returns: The matches of the teams that come to `leastProbability` and the least score.
  func teamMatches(
    need: IndustryNeed.ID, city: PilotCity?, scores: [Int32], adequacy: AdequacyScale, leavingOut document: Int? = nil,
    least: Double = -.infinity, evidence: (Int) -> [Evidence]
  ) -> [Match] {
    teamCandidates(city: city, scores: scores, adequacy: adequacy, leavingOut: document).filter { $0.bound >= least }
      .compactMap { $0.match(with: need, city: city, adequacy: adequacy, evidence: evidence) }
      .filter { $0.score >= least }.sorted { ($1.score, $0.supply) < ($0.score, $1.supply) }
  }

  /// The best of the teams' matches with a need, and how many are adequate: as `teamMatches` has them, but only those that
  /// can be the best or adequate are explained.
  func teamCoverage(
    of need: IndustryNeed, profile: NeedProfile, scores: [Int32], read: [Int: ReadDocument]
  ) -> NeedCoverage.Supply {
    let city = cities[need.city]
    let candidates = teamCandidates(city: city, scores: scores, adequacy: adequacy, leavingOut: nil)
    let adequate = adequacy.score(ofProbability: AdequacyScale.adequate)
    var best: Match?
    var adequateCount = 0
    for candidate in candidates.sorted(by: { $0.bound > $1.bound }) {
      guard candidate.bound >= min(best?.score ?? -.infinity, adequate) else { break }
      let match = candidate.match(with: need.id, city: city, adequacy: adequacy) {
        evidence(for: profile, need: need.id, document: $0, read: read[$0])
      }
      guard let match else { continue }
      if match.level == .adequate { adequateCount += 1 }
      if let known = best, (match.score, known.supply) < (known.score, match.supply) { continue }
      best = match
    }
    return NeedCoverage.Supply(kind: .teams, best: best, adequateCount: adequateCount)
  }

  /// The teams that can come to `leastProbability`, in their order.
  private func teamCandidates(
    city: PilotCity?, scores: [Int32], adequacy: AdequacyScale, leavingOut document: Int?
  ) -> [TeamCandidate] {
    zip(teams, teamScorers).compactMap { team, scorer in
      guard let own = catalog.numbers[RecordReference(.teams, team.id.text)], own != document else { return nil }
      let members = team.memberReferences.compactMap { catalog.numbers[$0] }.filter { $0 != document }
      func score(_ document: Int) -> Double { ScoreScale.score(ofSteps: scores[document]) }
      let shown = TeamScorer.mostScore(own: score(own), members: members.map(score))
      guard adequacy.probability(ofScore: shown) >= Self.leastProbability else { return nil }
      let telling = members.sorted {
        (scores[$1], catalog.references[$0]) < (scores[$0], catalog.references[$1])
      }.prefix(TeamScorer.sourceCount)
      return TeamCandidate(
        scorer: scorer, own: own, members: Array(telling), bound: shown + scorer.mostStated(of: city?.id))
    }
  }

  /// For each of `cities` its matches with all stored teams that come to `leastProbability`, the best first, equal scores by
  /// identity; with one need of the city alone, when it is given. The teams are read once for all cities.
  ///
  /// - Parameters:
  ///   - cities: The cities.
  ///   - need: The only need that counts; nil for all of each city.
  ///   - least: For each city the least score that matters: the ranking ends there, and matches with further needs are left
  ///     out below it. Most teams can be passed over by a bound, without reading what they show.
  ///   - readings: What the teams say, of this matcher; nil to read it.
  /// - Returns: A ranking for each city.
  public func teamRankings(
    for cities: [PilotCity], need: IndustryNeed? = nil, least: [Double]? = nil, readings: TeamReadings? = nil
  ) async -> [[CityMatch]] {
    let read = if let readings { readings.read } else { await teamReadings().read }
    var rankings: [[CityMatch]] = []
    for (place, city) in cities.enumerated() {
      let needs = need.map { [$0] } ?? city.needs
      let least = least?[place] ?? -.infinity
      let perNeed = await concurrentMap(needs.count, width: width) { number in
        let profile = profiler.profile(of: needs[number])
        return teamMatches(
          for: needs[number], profile: profile, scores: allScores(for: profile), read: read, least: least)
      }
      let bySupply = Dictionary(grouping: perNeed.flatMap(\.self), by: \.supply)
      rankings.append(bySupply.values.compactMap { CityMatch(city: city, matches: $0) }.sorted(by: Self.precedes))
    }
    return rankings
  }

  /// The matches of a team with every stored city, the best first, equal scores by the cities' order.
  ///
  /// The team needn't be stored: one that is described in words alone is matched by its words.
  public func cityMatches(for team: ServiceTeam) async -> [CityMatch] {
    let members = team.memberReferences.filter { catalog.numbers[$0] != nil }
    let references = [RecordReference(.teams, team.id.text)] + members
    let documents = [catalog.texts(of: team)] + members.compactMap { catalog.numbers[$0].map { catalog.documents[$0] } }
    let index = await RecordIndex.build(
      documents, reader: reader, neural: neural, width: 1)
    let scorer = NeedScorer(index: index, reader: reader, references: references, scale: scale)
    let teamScorer = TeamScorer(team: team, cityNames: cityNames)
    let read = documents.map(reader.read)
    let cities = allCities
    let matches = await concurrentMap(cities.count, width: width) { number in
      CityMatch(
        city: cities[number],
        matches: cities[number].needs.compactMap { need in
          let profile = profiler.profile(of: need)
          let evidence = references.indices.map {
            scorer.evidence(for: profile, need: need.id, document: $0, read: read[$0])
          }
          return teamScorer.match(
            own: evidence[0], members: Array(evidence.dropFirst()), need: need.id, city: cities[number],
            adequacy: adequacy)
        })
    }
    return matches.enumerated().compactMap { number, match in match.map { (number, $0) } }
      .sorted { ($1.1.score, $0.0) < ($0.1.score, $1.0) }.map(\.1)
  }

  /// The teams other than `team` that state a city as one they will serve, intend to serve or are in contact with.
  public func competitors(of team: ServiceTeam.ID, in city: PilotCity.ID) -> [ServiceTeam.ID] {
    zip(teams, teamScorers).filter { $0.id != team && $1.states(city) }.map(\.0.id)
  }
}
