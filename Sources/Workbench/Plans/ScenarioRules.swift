internal import Programme
internal import SupplyDemand

/// The rules of a scenario beyond loads, each with its clause.
struct ScenarioRules {
  private(set) var rules: [(rule: PlanRule, clause: PlanClause)] = []

  private let suppliers: [PlanMember]
  private let receivers: [PlanMember]
  /// By supplier, the team; nil for what isn't one.
  private let teams: [ServiceTeam?]
  private let notice: Notice
  private let units: UnitResolver

  init(
    _ scenario: PlanScenario, suppliers: [PlanMember], receivers: [PlanMember], earlier: Set<PlanRule.Partners>?,
    in workspace: Workspace
  ) {
    let byID = Dictionary(workspace.records.teams.map { ($0.id.text, $0) }) { first, _ in first }
    self.suppliers = suppliers
    self.receivers = receivers
    teams = suppliers.map { supplier in
      switch supplier {
      case .record(let record): record.kind == .teams ? byID[record.id] : nil
      case .addition(let text): ScenarioMatches.team(for: text)
      case .city, .need: nil
      }
    }
    notice = workspace.notice
    units = workspace.units
    if scenario.keepsNotice {
      addUnitTeams()
      addShared()
    }
    for quota in scenario.quotas { add(quota) }
    if let budget = scenario.budget { addBudget(budget) }
    if let earlier, let limit = scenario.changeLimit { addChanges(from: earlier, limit) }
  }

  /// The suppliers of each lead unit, by the name that its first has for it, units in the order of these names.
  private var byUnit: [(unit: String, members: [Int])] {
    let names = teams.map { $0?.leadUnit ?? "" }
    let numbers = units.groupNumbers(ofNames: names)
    let led = teams.indices.filter { numbers[$0] != nil }
    let groups = Dictionary(grouping: led) { numbers[$0] }.values
    return groups.map { (names[$0[0]], $0) }.sorted { $0.0 < $1.0 }
  }

  private mutating func addUnitTeams() {
    for (unit, members) in byUnit {
      // A unit that leads teams of several kinds may lead as many as the kind that allows most.
      let limits = members.map { teams[$0]?.kind.flatMap { notice.terms($0.project)?.mostTeamsOfUnit } }
      guard let most = limits.compactMap(\.self).max(), !limits.contains(nil), members.count > most else { continue }
      rules.append(
        (
          PlanRule(.serving(suppliers: members, costs: members.map { _ in 1 }), 0...most),
          .unitTeams(unit: unit, most: most)
        ))
    }
  }

  private mutating func addShared() {
    for (_, members) in byUnit where members.count > 1 {
      for (number, first) in members.enumerated() {
        for second in members.dropFirst(number + 1) {
          guard let one = teams[first], let other = teams[second] else { continue }
          let shared = Set(one.memberReferences).intersection(other.memberReferences).sorted()
          guard !shared.isEmpty else { continue }
          rules.append(
            (PlanRule(.serving(suppliers: [first, second], costs: [1, 1]), 0...1), .shared(one.id, other.id, shared)))
        }
      }
    }
  }

  private mutating func add(_ quota: PlanScenario.Quota) {
    var groups: [(unit: String?, members: [Int])] = []
    switch quota.sort {
    case .kind(let kind): groups = [(nil, teams.indices.filter { teams[$0]?.kind == kind })]
    case .region(let region):
      groups = [
        (
          nil,
          teams.indices.filter {
            teams[$0].map { !$0.region.isEmpty && $0.region.prefix(2) == region.prefix(2) } ?? false
          }
        )
      ]
    case .sameUnit: groups = byUnit.filter { $0.members.count > quota.limits.upperBound }.map { ($0.unit, $0.members) }
    }
    for group in groups {
      for receiver in receivers.indices {
        rules.append(
          (
            PlanRule(.pairs(suppliers: group.members, receivers: [receiver]), quota.limits),
            .quota(receivers[receiver], quota, unit: group.unit)
          ))
      }
    }
  }

  private mutating func addBudget(_ budget: Int) {
    let funded = teams.indices.filter { teams[$0]?.kind != nil }
    let costs = funded.map { teams[$0]?.kind.flatMap { notice.terms($0.project)?.greatestFunding } ?? 0 }
    rules.append((PlanRule(.serving(suppliers: funded, costs: costs), 0...budget), .budget(budget)))
  }

  /// Pairs of members that aren't there any more are dropped in any case, and aren't among these.
  private mutating func addChanges(from earlier: Set<PlanRule.Partners>, _ limit: Int) {
    let ordered = earlier.sorted { ($0.supplier, $0.receiver) < ($1.supplier, $1.receiver) }
    rules.append((PlanRule(.changes(from: ordered), 0...limit), .changes(limit)))
  }
}
