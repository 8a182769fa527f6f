public import SupplyDemand

extension JSONValue {
  /// A scenario as `PlanScenarioReader` reads it: `{supply, receivers, objective, supplierLoad, receiverLoad, loads, leastLevel,
  /// keepsNotice, budget, quotas, without, additions, weights, forced, forbidden, earlier, changeLimit, changePrice}`.
  public static func scenario(_ scenario: PlanScenario) -> JSONValue {
    .object([
      "supply": .string(scenario.supply.rawValue), "receivers": .string(scenario.receivers.rawValue),
      "objective": .string(scenario.objective.rawValue), "supplierLoad": load(scenario.supplierLoad),
      "receiverLoad": load(scenario.receiverLoad),
      "loads": .members(
        scenario.loads.sorted { $0.key < $1.key }.map { Member($0.key, load($0.value)) }),
      "leastLevel": .string(scenario.leastLevel.rawValue), "keepsNotice": .boolean(scenario.keepsNotice),
      "budget": .optional(scenario.budget),
      "quotas": .array(scenario.quotas.map { quota($0) }), "without": .strings(scenario.without),
      "additions": .strings(scenario.additions),
      "weights": .members(scenario.weights.sorted { $0.key < $1.key }.map { Member($0.key, .number($0.value)) }),
      "forced": partners(scenario.forced), "forbidden": partners(scenario.forbidden),
      "earlier": scenario.earlier.map { partners($0) } ?? .null, "changeLimit": .optional(scenario.changeLimit),
      "changePrice": .number(scenario.changePrice),
    ])
  }

  /// `[least, most]`; without a most any number.
  private static func load(_ load: ClosedRange<Int>) -> JSONValue {
    let isOpen = load.upperBound >= AssignmentProblem.countLimit - 1
    return .array([.integer(load.lowerBound)] + (isOpen ? [] : [.integer(load.upperBound)]))
  }

  private static func quota(_ quota: PlanScenario.Quota) -> JSONValue {
    let (sort, of): (String, String?) =
      switch quota.sort {
      case .kind(let kind): ("kind", kind.rawValue)
      case .region(let region): ("region", region)
      case .sameUnit: ("unit", nil)
      }
    return .object(["sort": .string(sort), "of": .optional(of), "limits": load(quota.limits)])
  }

  private static func partners(_ partners: [PlanScenario.Partners]) -> JSONValue {
    .array(
      partners.map { .object(["supplier": .string($0.supplier), "receiver": .string($0.receiver)]) })
  }
}
