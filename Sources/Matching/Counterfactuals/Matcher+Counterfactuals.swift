public import SupplyDemand

extension Matcher {
  /// The smallest addition to an expert's fields, an achievement's keywords or a project's or open source's industries that lifts a match one level: one name of an
  /// industry, else two, those nearest to what the record says tried first. Each is scored as if it were stored.
  ///
  /// - Parameters:
  ///   - match: A match of a stored record.
  ///   - need: Its need.
  /// - Returns: nil for a match that is adequate already, when two names aren't enough, and for other kinds of records.
  public func counterfactual(for match: Match, need: IndustryNeed) -> Counterfactual? {
    guard let goal = match.level.next, let field = match.supply.kind.topicField,
      let number = catalog.numbers[match.supply]
    else { return nil }
    let document = catalog.documents[number]
    let profile = profiler.profile(of: need)
    let topics = topics(of: profile, near: document, limit: Self.topicCount)
    let pairs = topics.indices.flatMap { later in topics[..<later].map { [$0, topics[later]] } }
    let least = adequacy.score(ofProbability: goal == .adequate ? AdequacyScale.adequate : AdequacyScale.possible)
    for additions in [topics.map { [$0] }, pairs] {
      let scorer = scorer(
        of: additions.map { HypotheticalRecord(document: document.adding($0, to: field), original: document) })
      for (addition, steps) in zip(additions, scorer.scores(for: profile, in: additions.indices)) {
        let score = ScoreScale.score(ofSteps: steps)
        guard score >= least else { continue }
        return Counterfactual(
          change: .words(addition, field: field), need: need.id, before: standing(match.score), after: standing(score))
      }
    }
    return nil
  }

  /// How many names of industries are tried.
  private static let topicCount = 12

  /// How a score stands.
  func standing(_ score: Double, rank: Int? = nil) -> Counterfactual.Standing {
    let probability = adequacy.probability(ofScore: score)
    return Counterfactual.Standing(
      score: score, probability: probability, level: AdequacyScale.level(ofProbability: probability), rank: rank)
  }
}

extension RecordKind {
  /// The list field in which a record of the kind says what it is about.
  fileprivate var topicField: RecordField? {
    switch self {
    case .experts: .fields
    case .achievements: .keywords
    case .projects, .openSources: .industries
    case .cities, .demands, .teams, .problems: nil
    }
  }
}
