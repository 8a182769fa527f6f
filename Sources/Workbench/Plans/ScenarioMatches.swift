internal import Matching
internal import SupplyDemand

/// Who could serve whom in a scenario, and how well.
struct ScenarioMatches {
  /// A supplier, a receiver and their match.
  struct Pair {
    let supplier: PlanMember
    let receiver: PlanMember
    let match: Match
  }

  private let workspace: Workspace
  private let matcher: Matcher
  private let scenario: PlanScenario

  /// How many records that are no teams are looked at for each receiver.
  private static let widest = 50

  init(_ scenario: PlanScenario, in workspace: Workspace, by matcher: Matcher) {
    self.scenario = scenario
    self.workspace = workspace
    self.matcher = matcher
  }

  /// The receivers, in the records' order.
  var receivers: [PlanMember] {
    switch scenario.receivers {
    case .cities: workspace.records.cities.map { .city($0.id) }
    case .needs: workspace.records.cities.flatMap(\.needs).map { .need($0.id) }
    case .demands: workspace.records.demands.map { .record(RecordReference(.demands, $0.id.text)) }
    }
  }

  /// The pairs that are worth a look at least, in the order of the receivers.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  func pairs() async throws -> [Pair] {
    let stored =
      switch scenario.receivers {
      case .cities: await cityPairs()
      case .needs: try await needPairs()
      case .demands: try await demandPairs()
      }
    let without = Set(scenario.without)
    return (stored + (await additionPairs())).filter { $0.match.level != .none && !without.contains($0.supplier.id) }
  }

  private func cityPairs() async -> [Pair] {
    let cities = workspace.records.cities
    var rankings: [[CityMatch]] = []
    if scenario.supply == .teams {
      rankings = await matcher.teamRankings(for: cities)
    } else {
      for city in cities {
        rankings.append(await matcher.cityMatches(for: city, kind: scenario.supply, limit: Self.widest))
      }
    }
    return zip(cities, rankings).flatMap { city, ranking in
      ranking.map { Pair(supplier: .record($0.supply), receiver: .city(city.id), match: $0.best) }
    }
  }

  private func needPairs() async throws -> [Pair] {
    var pairs: [Pair] = []
    if scenario.supply == .teams {
      let readings = await matcher.teamReadings()
      for city in workspace.records.cities {
        for need in city.needs {
          let ranking = await matcher.teamRankings(for: [city], need: need, readings: readings)[0]
          pairs += ranking.map { Pair(supplier: .record($0.supply), receiver: .need(need.id), match: $0.best) }
        }
      }
      return pairs
    }
    let needs = workspace.records.cities.flatMap(\.needs)
    try await matcher.forEachAnswer(
      to: needs.map { .need($0) }, kind: scenario.supply.recordKind, limit: Self.widest
    ) { number, matches in
      pairs += matches.map { Pair(supplier: .record($0.supply), receiver: .need(needs[number].id), match: $0) }
    }
    return pairs
  }

  private func demandPairs() async throws -> [Pair] {
    let demands = workspace.records.demands.map { RecordReference(.demands, $0.id.text) }
    var pairs: [Pair] = []
    try await matcher.forEachAnswer(
      to: demands.map { .record($0) }, kind: scenario.supply.recordKind, limit: Self.widest
    ) { number, matches in
      pairs += matches.map { Pair(supplier: .record($0.supply), receiver: .record(demands[number]), match: $0) }
    }
    return pairs
  }

  /// What teams would serve that there aren't yet.
  private func additionPairs() async -> [Pair] {
    var pairs: [Pair] = []
    for text in scenario.additions where scenario.supply == .teams {
      let supplier = PlanMember.addition(text)
      for match in await matcher.cityMatches(for: Self.team(for: text)) {
        switch scenario.receivers {
        case .cities: pairs.append(Pair(supplier: supplier, receiver: .city(match.city), match: match.best))
        case .needs:
          pairs += ([match.best] + match.others).map { Pair(supplier: supplier, receiver: .need($0.need), match: $0) }
        case .demands: break
        }
      }
    }
    return pairs
  }

  /// A team that would serve what a text says.
  static func team(for text: String) -> ServiceTeam {
    ServiceTeam(
      id: ServiceTeam.ID(PlanMember.addition(text).id), name: text, kind: .industry, directions: [text],
      description: text)
  }
}
