public import SupplyDemand

/// Parts of scenarios as people write them.
public enum ScenarioText {
  /// A least and a greatest number: `0-3`; `2` alone means exactly two, `1-` one or more. nil for anything else.
  public static func load(_ text: String) -> ClosedRange<Int>? {
    let most = AssignmentProblem.countLimit - 1
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let lower = Int(parts[0]), (0...most).contains(lower) else { return nil }
    if parts.count == 1 { return lower...lower }
    if parts[1].isEmpty { return lower...most }
    return Int(parts[1]).flatMap { (lower...most).contains($0) ? lower...$0 : nil }
  }

  /// How many teams of a sort each receiver has: `kind:industry=1-9`, `region:山东=0-1` or `unit=0-1`; nil for anything else.
  public static func quota(_ text: String) -> PlanScenario.Quota? {
    guard let (name, limits) = halves(text), let load = load(limits) else { return nil }
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("kind", 2): return ServiceTeam.Kind(rawValue: parts[1]).map { PlanScenario.Quota(.kind($0), load) }
    case ("region", 2): return PlanScenario.Quota(.region(parts[1]), load)
    case ("unit", 1): return PlanScenario.Quota(.sameUnit, load)
    default: return nil
    }
  }

  /// A supplier and a receiver: `YB-T01=四川德阳`; nil for anything else.
  public static func partners(_ text: String) -> PlanScenario.Partners? {
    halves(text).map { PlanScenario.Partners(supplier: $0.0, receiver: $0.1) }
  }

  /// A name and a number, 0 or more: `四川德阳=2`; nil for anything else.
  public static func weight(_ text: String) -> (name: String, weight: Double)? {
    guard let (name, number) = halves(text), let weight = Double(number), weight >= 0, weight.isFinite else {
      return nil
    }
    return (name, weight)
  }

  /// A name and a load: `YB-T01=0-2`; nil for anything else.
  public static func memberLoad(_ text: String) -> (name: String, load: ClosedRange<Int>)? {
    guard let (name, limits) = halves(text), let load = load(limits) else { return nil }
    return (name, load)
  }

  /// What stands before and after the last equals sign; nil when either is missing.
  private static func halves(_ text: String) -> (String, String)? {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex, text.index(after: sign) < text.endIndex else {
      return nil
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}

extension ScenarioText {
  /// A load as it is written.
  public static func text(_ load: ClosedRange<Int>) -> String {
    load.upperBound >= AssignmentProblem.countLimit - 1
      ? "\(load.lowerBound)-" : "\(load.lowerBound)-\(load.upperBound)"
  }

  /// A quota as it is written.
  public static func text(_ quota: PlanScenario.Quota) -> String {
    let sort =
      switch quota.sort {
      case .kind(let kind): "kind:\(kind.rawValue)"
      case .region(let region): "region:\(region)"
      case .sameUnit: "unit"
      }
    return "\(sort)=\(text(quota.limits))"
  }
}
