import SupplyDemand

/// A team that may serve a need, before its evidence is looked at.
struct TeamCandidate {
  let scorer: TeamScorer
  /// The document of the team's own texts.
  let own: Int
  /// The documents of the members that can count: of so few sources the best count that the others needn't be read.
  let members: [Int]
  /// A bound on the score of the match.
  let bound: Double

  /// The match; nil when it comes to nothing.
  func match(
    with need: IndustryNeed.ID, city: PilotCity?, adequacy: AdequacyScale, evidence: (Int) -> [Evidence]
  ) -> Match? {
    scorer.match(
      own: evidence(own), members: members.map(evidence), need: need, city: city, adequacy: adequacy)
  }
}
