import ArgumentParser
import SupplyDemand

/// How many teams of a sort each receiver has: `kind:industry=1-9`, `region:山东=0-1` or `unit=0-1`.
struct QuotaArgument: ExpressibleByArgument {
  let quota: PlanScenario.Quota

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="),
      let load = LoadArgument(argument: String(argument[argument.index(after: sign)...]))
    else { return nil }
    let parts = argument[..<sign].split(separator: ":", maxSplits: 1).map(String.init)
    let sort: PlanScenario.Quota.Sort
    switch (parts.first, parts.count) {
    case ("kind", 2):
      guard let kind = ServiceTeam.Kind(rawValue: parts[1]) else { return nil }
      sort = .kind(kind)
    case ("region", 2): sort = .region(parts[1])
    case ("unit", 1): sort = .sameUnit
    default: return nil
    }
    quota = PlanScenario.Quota(sort, load.range)
  }
}
