internal import Matching
internal import Programme
public import SupplyDemand

extension Answers {
  /// How many records that would fill a gap are told of, beyond the gap itself.
  private static let spareCandidates = 10
  /// How many demands of a member, and achievements of a direction, are looked at.
  private static let lookedAt = 100

  /// How far a team has come with its obligations.
  ///
  /// - Parameters:
  ///   - team: The team.
  ///   - progress: What it has reported.
  /// - Returns: The standings in the order of 附件1; none for a team of unknown kind.
  public func standings(of team: ServiceTeam, progress: [ObligationProgress]) -> [ObligationStanding] {
    ObligationLedger.standings(
      of: workspace.notice.obligations(of: team), progress: progress,
      declared: [
        "achievements": DeclaredRecords.achievements(of: team, among: workspace.records.achievements).count,
        "problems": DeclaredRecords.problems(of: team, among: workspace.records.problems).count,
      ])
  }

  /// Whether what a team has can meet its obligations, and what would fill the gaps.
  ///
  /// Problems are open demands, and problems of the bank that nobody was found for, that one of its experts or achievements
  /// answers adequately; transfers are achievements that answer a demand. Achievements to take in fit the team's directions
  /// and belong to no team.
  ///
  /// - Parameters:
  ///   - team: The team.
  ///   - progress: What it has reported.
  /// - Returns: The outlooks in the order of 附件1.
  public func outlooks(of team: ServiceTeam, progress: [ObligationProgress]) -> [ObligationOutlook] {
    let answered = answeredDemands(by: team, among: openReferences())
    let demands = answered.filter { $0.candidate.record.kind == .demands }
    return standings(of: team, progress: progress).map { standing in
      let least = standing.obligation.least
      switch standing.obligation.key {
      case "achievements":
        let reachable = max(team.achievements.count, standing.reported)
        let lacking = least - reachable
        return ObligationOutlook(
          standing: standing, reachable: reachable,
          candidates: lacking > 0 ? achievements(for: team, limit: lacking + Self.spareCandidates) : [])
      case "problems", "solutions":
        return outlook(standing, by: answered)
      case "needs", "diagnoses":
        return outlook(standing, by: demands)
      case "transfers", "landings":
        let pairs = demands.filter { $0.isAdequate && $0.candidate.member?.kind == .achievements }
        return ObligationOutlook(
          standing: standing, reachable: max(Set(pairs.compactMap(\.candidate.member)).count, standing.reported),
          candidates: pairs.prefix(least + Self.spareCandidates).map(\.candidate))
      default:
        return ObligationOutlook(standing: standing, reachable: nil, candidates: [])
      }
    }
  }

  private func outlook(_ standing: ObligationStanding, by answered: [AnsweredDemand]) -> ObligationOutlook {
    ObligationOutlook(
      standing: standing,
      reachable: max(standing.declared + answered.count(where: \.isAdequate), standing.reported),
      candidates: answered.prefix(standing.obligation.least + Self.spareCandidates).map(\.candidate))
  }

  /// Demands that aren't settled, and problems that nobody was found for.
  private func openReferences() -> Set<RecordReference> {
    let demands = workspace.records.demands.filter {
      $0.status == nil || $0.status == .open || $0.status == .inProgress
    }
    let problems = workspace.records.problems.filter {
      ($0.status == nil || $0.status == .open || $0.status == .analyzed) && $0.experts.isEmpty && $0.solution.isEmpty
    }
    return Set(demands.map { RecordReference(.demands, $0.id.text) })
      .union(problems.map { RecordReference(.problems, $0.id.text) })
  }

  /// A demand or a problem that somebody answers.
  private struct AnsweredDemand {
    let candidate: ObligationOutlook.Candidate
    let isAdequate: Bool
  }

  /// The open demands and problems that members of a team answer, each by the best of them, the likeliest first.
  private func answeredDemands(by team: ServiceTeam, among open: Set<RecordReference>) -> [AnsweredDemand] {
    var best: [RecordReference: (member: RecordReference, match: Match)] = [:]
    for member in team.memberReferences {
      for kind in [RecordKind.demands, .problems] {
        for match in matcher.matches(for: member, kind: kind, limit: Self.lookedAt)
        where match.level != .none && open.contains(match.supply) {
          if match.probability > best[match.supply]?.match.probability ?? 0 { best[match.supply] = (member, match) }
        }
      }
    }
    let sorted = best.sorted { ($1.value.match.probability, $0.key) < ($0.value.match.probability, $1.key) }
    return sorted.map { demand, answer in
      AnsweredDemand(
        candidate: ObligationOutlook.Candidate(
          record: demand, member: answer.member, probability: answer.match.probability),
        isAdequate: answer.match.level == .adequate)
    }
  }

  /// Achievements of no team that fit the team's directions.
  private func achievements(for team: ServiceTeam, limit: Int) -> [ObligationOutlook.Candidate] {
    let taken = Set(workspace.records.teams.flatMap(\.achievements).map(\.text))
    let needs = team.directions.enumerated().map {
      IndustryNeed.asked($0.element, id: IndustryNeed.ID("direction-\($0.offset)"))
    }
    return matcher.matches(for: needs, kind: .achievements, limit: Self.lookedAt + limit)
      .filter { $0.level != .none && !taken.contains($0.supply.id) }.prefix(limit)
      .map { ObligationOutlook.Candidate(record: $0.supply, member: nil, probability: $0.probability) }
  }
}
