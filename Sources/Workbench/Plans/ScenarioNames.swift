internal import SupplyDemand

/// Turns the names that people give in a scenario into identities.
struct ScenarioNames {
  private let scenario: PlanScenario
  private let workspace: Workspace
  private let suppliers: Set<String>
  private let receivers: Set<String>

  init(_ scenario: PlanScenario, in workspace: Workspace) {
    self.scenario = scenario
    self.workspace = workspace
    let stored =
      switch scenario.supply {
      case .teams: workspace.records.teams.map(\.id.text)
      case .experts: workspace.records.experts.map(\.id.text)
      case .achievements: workspace.records.achievements.map(\.id.text)
      case .projects: workspace.records.projects.map(\.id.text)
      case .openSources: workspace.records.openSources.map(\.id.text)
      }
    suppliers = Set(stored + scenario.additions.map { PlanMember.addition($0).id })
    let served =
      switch scenario.receivers {
      case .cities: workspace.records.cities.map(\.id.text)
      case .needs: workspace.records.cities.flatMap(\.needs).map(\.id.text)
      case .demands: workspace.records.demands.map(\.id.text)
      }
    receivers = Set(served)
  }

  /// The scenario with identities.
  ///
  /// - Throws: `WorkbenchError` for a name that is nobody's.
  var resolved: PlanScenario {
    get throws(WorkbenchError) {
      guard !suppliers.isEmpty else { throw .nothingImported(scenario.supply.rawValue) }
      guard !receivers.isEmpty else { throw .nothingImported(scenario.receivers.rawValue) }
      guard scenario.additions.isEmpty || scenario.supply == .teams && scenario.receivers != .demands else {
        throw .unplannable("New teams can be planned for cities and needs only.")
      }
      var resolved = scenario
      resolved.without = try scenario.without.map { name throws(WorkbenchError) in try supplier(name) }
      resolved.forced = try partners(scenario.forced)
      resolved.forbidden = try partners(scenario.forbidden)
      resolved.weights = [:]
      for (name, weight) in scenario.weights.sorted(by: { $0.key < $1.key }) {
        guard weight >= 0, weight.isFinite else { throw .unplannable("The weight \(weight) of \(name) is below 0.") }
        resolved.weights[try receiver(name)] = weight
      }
      resolved.loads = [:]
      for (name, load) in scenario.loads.sorted(by: { $0.key < $1.key }) {
        resolved.loads[try member(name)] = load
      }
      return resolved
    }
  }

  private func partners(_ partners: [PlanScenario.Partners]) throws(WorkbenchError) -> [PlanScenario.Partners] {
    try partners.map { pair throws(WorkbenchError) in
      PlanScenario.Partners(supplier: try supplier(pair.supplier), receiver: try receiver(pair.receiver))
    }
  }

  /// A supplier or a receiver.
  private func member(_ name: String) throws(WorkbenchError) -> String {
    if suppliers.contains(name) { return name }
    do {
      return try receiver(name)
    } catch {
      return try supplier(name)
    }
  }

  private func supplier(_ name: String) throws(WorkbenchError) -> String {
    if suppliers.contains(name) { return name }
    guard scenario.supply == .teams else { throw .unplannable("“\(name)” is none of the \(scenario.supply.rawValue).") }
    return try workspace.team(name).id.text
  }

  private func receiver(_ name: String) throws(WorkbenchError) -> String {
    if receivers.contains(name) { return name }
    guard scenario.receivers == .cities else {
      throw .unplannable("“\(name)” is none of the \(scenario.receivers.rawValue).")
    }
    return try workspace.city(name).id.text
  }
}
