import SupplyDemand

extension Match {
  /// The match that `evidence` makes, its probability and level by `adequacy`.
  init(supply: RecordReference, need: IndustryNeed.ID, evidence: [Evidence], adequacy: AdequacyScale) {
    let explanation = Explanation(evidence)
    let probability = adequacy.probability(ofScore: explanation.value)
    self.init(
      supply: supply, need: need, explanation: explanation, probability: probability,
      level: AdequacyScale.level(ofProbability: probability))
  }
}

extension [Evidence] {
  /// The sum of the contributions.
  var total: Double { reduce(0) { $0 + $1.contribution } }
}

extension CityMatch {
  /// The match of one supply with a city by its matches with the city's needs; nil when there are none.
  ///
  /// The best is the one with the highest score, equal ones by the order of the city's needs. A need that the city
  /// names in both columns is listed once.
  init?(city: PilotCity, matches: [Match]) {
    let order = Dictionary(city.needs.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let labels = Dictionary(city.needs.map { ($0.id, $0.label) }) { first, _ in first }
    var seen: Set<String> = []
    let ranked = matches.sorted { ($1.score, order[$0.need] ?? 0) < ($0.score, order[$1.need] ?? 0) }
      .filter { seen.insert(labels[$0.need] ?? $0.need.text).inserted }
    guard let best = ranked.first else { return nil }
    self.init(
      supply: best.supply, city: city.id, best: best, others: ranked.dropFirst().filter { $0.level != .none })
  }
}
