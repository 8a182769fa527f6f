import Foundation
import SupplyDemand

/// The fields of a scenario in JSON.
struct ScenarioFields {
  /// A key or a value that can't be read.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  private let fields: [String: Any]

  init(_ fields: [String: Any]) { self.fields = fields }

  private static let keys: Set<String> = [
    "supply", "receivers", "objective", "supplierLoad", "receiverLoad", "loads", "leastLevel", "keepsNotice", "budget",
    "quotas", "without", "additions", "weights", "forced", "forbidden", "earlier", "changeLimit", "changePrice",
  ]

  /// The scenario.
  ///
  /// - Throws: `Problem`; a key that isn't known is one, lest a rule be passed over.
  var scenario: PlanScenario {
    get throws {
      if let unknown = fields.keys.sorted().first(where: { !Self.keys.contains($0) }) {
        throw Problem(description: "“\(unknown)” is none of \(Self.keys.sorted().joined(separator: ", ")).")
      }
      var scenario = PlanScenario()
      if let supply: SupplyKind = try choice("supply") { scenario.supply = supply }
      if let receivers: PlanScenario.Receivers = try choice("receivers") { scenario.receivers = receivers }
      if let objective: PlanObjective = try choice("objective") { scenario.objective = objective }
      if let level: AdequacyLevel = try choice("leastLevel") { scenario.leastLevel = level }
      if let load = try value("supplierLoad", Self.load) { scenario.supplierLoad = load }
      if let load = try value("receiverLoad", Self.load) { scenario.receiverLoad = load }
      if let loads: [String: Any] = try value("loads", { $0 as? [String: Any] }) {
        scenario.loads = try loads.mapValues { value in
          guard let load = Self.load(value) else { throw Problem(description: "“loads” has no [least, most].") }
          return load
        }
      }
      if let keeps: Bool = try value("keepsNotice", { $0 as? Bool }) { scenario.keepsNotice = keeps }
      scenario.budget = try value("budget", Self.count)
      if let quotas = try value("quotas", { $0 as? [[String: Any]] }) { scenario.quotas = try quotas.map(Self.quota) }
      if let without = try value("without", { $0 as? [String] }) { scenario.without = without }
      if let additions = try value("additions", { $0 as? [String] }) { scenario.additions = additions }
      if let weights = try value("weights", { $0 as? [String: Double] }) { scenario.weights = weights }
      if let forced = try partners("forced") { scenario.forced = forced }
      if let forbidden = try partners("forbidden") { scenario.forbidden = forbidden }
      scenario.earlier = try partners("earlier")
      scenario.changeLimit = try value("changeLimit", Self.count)
      if let price = try value("changePrice", { ($0 as? Double).flatMap { $0 >= 0 ? $0 : nil } }) {
        scenario.changePrice = price
      }
      return scenario
    }
  }

  /// Pairs of `supplier` and `receiver`; nil without the key.
  func partners(_ key: String) throws -> [PlanScenario.Partners]? {
    try value(key) { value in
      guard let objects = value as? [[String: Any]] else { return nil }
      let partners = objects.compactMap { object -> PlanScenario.Partners? in
        guard let supplier = object["supplier"] as? String, let receiver = object["receiver"] as? String else {
          return nil
        }
        return PlanScenario.Partners(supplier: supplier, receiver: receiver)
      }
      return partners.count == objects.count ? partners : nil
    }
  }

  private func value<Value>(_ key: String, _ read: (Any) -> Value?) throws -> Value? {
    guard let found = fields[key], !(found is NSNull) else { return nil }
    guard let value = read(found) else { throw Problem(description: "“\(key)” can't be “\(found)”.") }
    return value
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) throws -> Choice? {
    try value(key) { ($0 as? String).flatMap { Choice(rawValue: $0) } }
  }

  private static func count(_ value: Any) -> Int? {
    (value as? Int).flatMap { (0..<AssignmentProblem.countLimit).contains($0) ? $0 : nil }
  }

  /// `[least, most]`; without a most any number.
  private static func load(_ value: Any) -> ClosedRange<Int>? {
    guard let numbers = value as? [Any], let least = numbers.first.flatMap(count), numbers.count <= 2 else {
      return nil
    }
    if numbers.count == 1 || numbers[1] is NSNull { return least...AssignmentProblem.countLimit - 1 }
    return count(numbers[1]).flatMap { $0 >= least ? least...$0 : nil }
  }

  /// `{sort: "kind" | "region" | "unit", of, limits: [least, most]}`.
  private static func quota(_ fields: [String: Any]) throws -> PlanScenario.Quota {
    let name = fields["of"] as? String
    let sort: PlanScenario.Quota.Sort? =
      switch fields["sort"] as? String {
      case "kind": name.flatMap { ServiceTeam.Kind(rawValue: $0) }.map { .kind($0) }
      case "region": name.map { .region($0) }
      case "unit": .sameUnit
      default: nil
      }
    guard let sort, let limits = fields["limits"].flatMap(load) else {
      throw Problem(description: "A quota has a sort (kind, region or unit), of what, and limits [least, most].")
    }
    return PlanScenario.Quota(sort, limits)
  }
}
