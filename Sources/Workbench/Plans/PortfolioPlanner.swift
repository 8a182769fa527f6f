internal import Matching
internal import Planning
internal import SupplyDemand

/// Chooses the records, or the teams that there aren't yet, that would serve most needs which nobody serves well.
struct PortfolioPlanner {
  private let matcher: Matcher
  private let needs: [IndustryNeed]
  /// How many needs each that is chosen serves at most.
  private let most: Int

  /// How many records are looked at for each need.
  private static let widest = 50

  /// A planner for the needs of one city, or of all, of which each that is chosen serves so many at most.
  init(_ workspace: Workspace, matcher: Matcher, city: PilotCity?, most: Int) {
    self.most = most
    self.matcher = matcher
    needs = (city.map { [$0] } ?? workspace.records.cities).flatMap(\.needs)
  }

  /// Up to `count` records of a kind, beside what kinds of supply serve already.
  func plan(_ count: Int, of kind: SupplyKind, beside kinds: Set<SupplyKind>) async throws -> CoveragePlan {
    let served = await served(by: kinds)
    var covers: [PlanMember: [CoverageProblem.Cover]] = [:]
    try await matcher.forEachAnswer(
      to: needs.map { .need($0) }, kind: kind.recordKind, limit: Self.widest
    ) { number, matches in
      for match in matches where match.level != .none && match.probability > served[number] {
        covers[.record(match.supply), default: []].append(
          CoverageProblem.Cover(item: number, value: match.probability))
      }
    }
    return plan(count, covers: covers, served: served)
  }

  /// Up to `count` teams that there aren't yet, each on an industry that a need names which isn't served adequately.
  func plan(newTeams count: Int, beside kinds: Set<SupplyKind>) async -> CoveragePlan {
    let served = await served(by: kinds)
    let places = Dictionary(needs.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let gaps = zip(needs, served).filter { $0.1 < AdequacyScale.adequate }.map(\.0)
    var labels: [String] = []
    for label in gaps.flatMap(\.industries) where !labels.contains(label) { labels.append(label) }
    var covers: [PlanMember: [CoverageProblem.Cover]] = [:]
    for label in labels {
      let matches = await matcher.cityMatches(for: ScenarioMatches.team(for: label)).flatMap { [$0.best] + $0.others }
      covers[.addition(label)] = matches.compactMap { match in
        guard let place = places[match.need], match.level != .none, match.probability > served[place] else {
          return nil
        }
        return CoverageProblem.Cover(item: place, value: match.probability)
      }
    }
    return plan(count, covers: covers, served: served)
  }

  private func plan(
    _ count: Int, covers: [PlanMember: [CoverageProblem.Cover]], served: [Double]
  ) -> CoveragePlan {
    let members = covers.keys.sorted { $0.id < $1.id }
    let problem = CoverageProblem(
      weights: needs.map { _ in 1 }, served: served, limits: [count],
      candidates: members.map {
        CoverageProblem.Candidate(covers: (covers[$0] ?? []).sorted { $0.item < $1.item }, most: most)
      })
    return CoveragePlan(
      subjects: members.map { .member($0) }, needs: needs.map(\.id), problem: problem,
      choice: CoveragePlanner(problem).choice)
  }

  /// By need, the greatest probability that a supply of one of these kinds is adequate.
  private func served(by kinds: Set<SupplyKind>) async -> [Double] {
    guard !kinds.isEmpty else { return needs.map { _ in 0 } }
    return await matcher.coverage(of: needs).map { coverage in
      coverage.supplies.filter { kinds.contains($0.kind) }.compactMap { $0.best?.probability }.max() ?? 0
    }
  }
}
