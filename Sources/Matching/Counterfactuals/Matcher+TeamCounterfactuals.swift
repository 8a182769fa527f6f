public import SupplyDemand

extension Matcher {
  /// What would lift a team three places among the teams for a city, or to the first: being in contact with it, stating one
  /// more direction, one more expert, one more achievement. Of each kind the first that does it, for the needs that the
  /// team serves best and the industries nearest to what it says; where none does, the one that lifts it most.
  ///
  /// - Parameters:
  ///   - team: A team, stored or not.
  ///   - match: Its match with the city.
  ///   - need: The one need that match and ranking are for; nil when they are for all of the city's.
  ///   - ranking: The matches of the stored teams with the city, as `teamRankings` gives them: of all that score as high as
  ///     the team at least.
  /// - Returns: At most one of each kind; none for the first team and for changes that lift it no place.
  public func counterfactuals(
    for team: ServiceTeam, match: CityMatch, need: IndustryNeed? = nil, in ranking: [CityMatch]
  ) -> [Counterfactual] {
    guard let city = cities[match.city] else { return [] }
    let others = ranking.filter { $0.supply.id != team.id.text }.map(\.score)
    let before = standing(match.score, rank: Self.rank(of: match.score, among: others))
    guard let rank = before.rank, rank > 1 else { return [] }
    let goal = max(1, rank - Self.places)
    let needs = need.map { [$0] } ?? city.needs
    return TeamTrials(team, for: needs, of: city, match: match, matcher: self).kinds.compactMap { trials in
      var best: (trial: TeamTrials.Trial, score: Double, rank: Int)?
      for trial in trials {
        guard let score = trial.score().map({ max($0, match.score) }) else { continue }
        let after = Self.rank(of: score, among: others)
        if after < best?.rank ?? rank { best = (trial, score, after) }
        if after <= goal { break }
      }
      return best.map { trial, score, after in
        Counterfactual(change: trial.change, need: trial.need, before: before, after: standing(score, rank: after))
      }
    }
  }

  /// How many places a change should lift a team.
  private static let places = 3

  private static func rank(of score: Double, among others: [Double]) -> Int {
    1 + others.count { $0 > score }
  }
}
