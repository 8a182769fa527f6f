internal import SupplyDemand

/// A scenario as a problem of assignment.
struct ScenarioProblem {
  let suppliers: [PlanMember]
  let receivers: [PlanMember]
  let matches: [Match]
  let clauses: [PlanClause]
  let problem: AssignmentProblem

  /// The problem of a scenario whose names are identities.
  ///
  /// - Throws: `WorkbenchError` when a forced pair can't be, or the problem can't be planned.
  init(
    _ scenario: PlanScenario, receivers: [PlanMember], pairs: [ScenarioMatches.Pair], in workspace: Workspace
  ) throws(WorkbenchError) {
    let suppliers = Self.suppliers(of: scenario, in: workspace)
    let places = (
      suppliers: Dictionary(uniqueKeysWithValues: suppliers.enumerated().map { ($1.id, $0) }),
      receivers: Dictionary(uniqueKeysWithValues: receivers.enumerated().map { ($1.id, $0) })
    )
    func place(_ partners: PlanScenario.Partners) -> PlanRule.Partners? {
      guard let supplier = places.suppliers[partners.supplier], let receiver = places.receivers[partners.receiver]
      else { return nil }
      return PlanRule.Partners(supplier: supplier, receiver: receiver)
    }
    let forced = Set(scenario.forced.compactMap(place))
    let forbidden = Set(scenario.forbidden.compactMap(place))
    let earlier = scenario.earlier.map { Set($0.compactMap(place)) }
    var found: [(pair: AssignmentProblem.Pair, match: Match)] = []
    // Whoever isn't worth a look is no way out.
    var allowable: [PlanRule.Partners] = []
    for pair in pairs {
      guard let supplier = places.suppliers[pair.supplier.id], let receiver = places.receivers[pair.receiver.id]
      else { continue }
      let partners = PlanRule.Partners(supplier: supplier, receiver: receiver)
      if forbidden.contains(partners) { continue }
      if scenario.leastLevel == .adequate, pair.match.level != .adequate {
        allowable.append(partners)
        continue
      }
      let price = earlier.map { $0.contains(partners) ? 0 : scenario.changePrice } ?? 0
      let score = pair.match.probability * (scenario.weights[pair.receiver.id] ?? 1) - price
      found.append(
        (
          AssignmentProblem.Pair(
            supplier: supplier, receiver: receiver, score: score, isForced: forced.contains(partners)), pair.match
        ))
    }
    found.sort { ($0.pair.supplier, $0.pair.receiver) < ($1.pair.supplier, $1.pair.receiver) }
    let rules = ScenarioRules(
      scenario, suppliers: suppliers, receivers: receivers, earlier: earlier, in: workspace)
    func loads(_ members: [PlanMember], _ load: ClosedRange<Int>) -> [ClosedRange<Int>] {
      members.map { scenario.loads[$0.id] ?? load }
    }
    self.suppliers = suppliers
    self.receivers = receivers
    matches = found.map(\.match)
    clauses = rules.rules.map(\.clause)
    let possible = Set(
      found.map { PlanRule.Partners(supplier: $0.pair.supplier, receiver: $0.pair.receiver) })
    for pair in scenario.forced where place(pair).map({ !possible.contains($0) }) ?? true {
      throw .unplannable(
        "\(pair.supplier) can't be forced to serve \(pair.receiver): the match is not good enough (--level possible takes "
          + "more), the rules exclude it, or the pair is forbidden or left out as well.")
    }
    do {
      problem = try AssignmentProblem(
        suppliers: loads(suppliers, scenario.supplierLoad), receivers: loads(receivers, scenario.receiverLoad),
        pairs: found.map(\.pair), rules: rules.rules.map(\.rule), regions: Self.regions(of: receivers, in: workspace),
        allowable: allowable)
    } catch {
      throw .unplannable("\(error)")
    }
  }

  private static func suppliers(of scenario: PlanScenario, in workspace: Workspace) -> [PlanMember] {
    let ids =
      switch scenario.supply {
      case .teams: workspace.records.teams.map(\.id.text)
      case .experts: workspace.records.experts.map(\.id.text)
      case .achievements: workspace.records.achievements.map(\.id.text)
      case .projects: workspace.records.projects.map(\.id.text)
      case .openSources: workspace.records.openSources.map(\.id.text)
      }
    let without = Set(scenario.without)
    return ids.filter { !without.contains($0) }.map { .record(RecordReference(scenario.supply.recordKind, $0)) }
      + (scenario.supply == .teams ? scenario.additions.map { .addition($0) } : [])
  }

  /// The receivers of each province, in the order of the first of each.
  private static func regions(of receivers: [PlanMember], in workspace: Workspace) -> [[Int]] {
    let cities = Dictionary(workspace.records.cities.map { ($0.id, $0) }) { first, _ in first }
    let needs = Dictionary(workspace.records.cities.flatMap(\.needs).map { ($0.id, $0.city) }) { first, _ in first }
    var regions: [(province: String, members: [Int])] = []
    for (place, receiver) in receivers.enumerated() {
      let city: PilotCity.ID? =
        switch receiver {
        case .city(let id): id
        case .need(let id): needs[id]
        case .record, .addition: nil
        }
      guard let province = city.flatMap({ cities[$0]?.division?.province }) else { continue }
      if let known = regions.firstIndex(where: { $0.province == province }) {
        regions[known].members.append(place)
      } else {
        regions.append((province, [place]))
      }
    }
    return regions.map(\.members)
  }
}
