import ChineseText
import SupplyDemand

/// Scores a team against a need: by what it states, by what its members can show, and by the rules that exclude.
struct TeamScorer: Sendable {
  private let team: ServiceTeam
  private let statements: [TeamStatement]

  /// A scorer of `team`.
  init(team: ServiceTeam, cityNames: CityNameResolver) {
    self.team = team
    statements = TeamStatement.all(of: team, cityNames: cityNames)
  }

  /// Chosen by judgment: no judged set has teams yet.
  private enum Share {
    /// What counts of what a team says of itself: a claim isn't yet evidence.
    static let claim = 0.85
    /// What counts of the best of its claim and its members, of the second and of the third: a team is hardly better
    /// than the best that it has.
    static let ranked = [0.9, 0.1, 0.05]
  }

  /// A bound on the score of a team before its statements, by the scores of its own texts and of its members: rounding
  /// adds less than a hundredth.
  static func mostScore(own: Double, members: [Double]) -> Double {
    let sources = (members + [own * Share.claim]).sorted(by: >)
    return zip(sources, Share.ranked).reduce(0.01) { $0 + $1.0 * $1.1 }
  }

  /// How many of a team's sources count.
  static let sourceCount = Share.ranked.count

  /// A bound on what the team's statements on a city add.
  func mostStated(of city: PilotCity.ID?) -> Double {
    var kinds: Set<Evidence.Kind> = []
    return statements.filter { $0.city == city && kinds.insert($0.kind).inserted }.reduce(0) {
      $0 + $1.weight + Explanation.resolution
    }
  }

  /// The match of the team with a need of `city`.
  ///
  /// - Parameters:
  ///   - own: The evidence of the team's own texts.
  ///   - members: The evidence of the experts and achievements, those that count at least.
  ///   - need: The need.
  ///   - city: The city whose need it is; nil when it is nobody's.
  ///   - adequacy: What turns scores for such a need into probabilities.
  /// - Returns: nil when the evidence is as good as none, or when the rules exclude the team: a regional team serves the pilot
  ///   cities of its own province (附件1 一(二)1).
  func match(
    own: [Evidence], members: [[Evidence]], need: IndustryNeed.ID, city: PilotCity?, adequacy: AdequacyScale
  ) -> Match? {
    if let city, !mayServe(city) { return nil }
    let claimed = own.map {
      $0.scaled(
        by: Share.claim, kind: $0.field == .directions && ![.meaning, .neural].contains($0.kind) ? .direction : $0.kind)
    }
    let sources = (members + [claimed]).sorted(by: Self.precedes)
    let evidence = zip(sources, Share.ranked).flatMap { evidence, share in
      evidence.map { $0.scaled(by: share, kind: $0.kind) }
    }.filter { $0.contribution != 0 }
    let shownProbability = adequacy.probability(ofScore: evidence.total)
    guard shownProbability >= Matcher.leastProbability else { return nil }
    let stated = city.map { self.stated($0.id, need: need, share: shownProbability) } ?? []
    return Match(
      supply: RecordReference(.teams, team.id.text), need: need, evidence: evidence + stated,
      adequacy: adequacy)
  }

  /// The stronger evidence first, equal evidence by record.
  private static func precedes(_ left: [Evidence], _ right: [Evidence]) -> Bool {
    guard left.total == right.total, let first = left.first, let second = right.first else {
      return left.total > right.total
    }
    return first.record < second.record
  }

  /// Whether the rules let the team serve a city. The first two characters tell the province-level divisions apart, and
  /// make 江苏, 江苏省 and 江苏无锡 one province, 新疆 and 新疆生产建设兵团 too.
  private func mayServe(_ city: PilotCity) -> Bool {
    guard team.kind == .regional, let province = city.division?.province, !team.region.isEmpty else { return true }
    return province.prefix(2) == team.region.prefix(2)
  }

  /// Whether the team names the city in any of its statements.
  func states(_ city: PilotCity.ID) -> Bool {
    statements.contains { $0.city == city }
  }

  /// The statements on `city`, one of each kind, each counting by the chance that the team has something to serve the
  /// need with: wanting to serve a city doesn't make up for having little to serve it with.
  private func stated(_ city: PilotCity.ID, need: IndustryNeed.ID, share: Double) -> [Evidence] {
    var kinds: Set<Evidence.Kind> = []
    return statements.filter { $0.city == city && kinds.insert($0.kind).inserted }.compactMap { statement in
      let contribution = Explanation.rounded(statement.weight * share)
      guard contribution > 0 else { return nil }
      return Evidence(
        kind: statement.kind, need: need, term: statement.name, concept: nil,
        record: RecordReference(.teams, team.id.text), field: statement.field, range: statement.range,
        contribution: contribution)
    }
  }
}

extension Evidence {
  /// The same reason with a share of its weight, as a reason of another kind.
  fileprivate func scaled(by share: Double, kind: Kind) -> Evidence {
    Evidence(
      kind: kind, need: need, term: term, concept: concept, record: record, field: field, range: range,
      contribution: Explanation.rounded(contribution * share))
  }
}
