import Reporting
import SupplyDemand

/// Which needs an analyst looks at, by what supply, in what order: everything that a permanent link holds.
struct GapFilter: Hashable, Sendable {
  /// What the needs are ordered by.
  enum Order: String, CaseIterable {
    case served, city, need, column

    var title: String {
      switch self {
      case .served: "覆盖"
      case .city: "城市"
      case .need: "需求"
      case .column: "所在列"
      }
    }
  }

  let region: String?
  let strategy: RegionalStrategy?
  let column: IndustryNeed.Column?
  /// The only kind of supply that counts; nil when any does.
  let kind: SupplyKind?
  let showsUnservedOnly: Bool
  let order: Order
  let isReversed: Bool
  let showsAll: Bool

  init(_ call: PageCall) {
    region = call.text("region")
    strategy = call.choice("strategy")
    column = call.choice("column")
    kind = call.choice("kind")
    showsUnservedOnly = call.query["unserved"] == "yes"
    order = call.choice("sort") ?? .served
    isReversed = call.query["reverse"] == "yes"
    showsAll = call.query["all"] == "yes"
  }

  /// The items of a link that gives the same page.
  var items: [(String, String)] {
    let items: [(String, String?)] = [
      ("region", region), ("strategy", strategy?.rawValue), ("column", column?.rawValue), ("kind", kind?.rawValue),
      ("unserved", showsUnservedOnly ? "yes" : nil), ("sort", order == .served ? nil : order.rawValue),
      ("reverse", isReversed ? "yes" : nil),
    ]
    return items.compactMap { name, value in value.map { (name, $0) } }
  }

  /// Whether a need is served by what counts.
  func isServed(_ coverage: NeedCoverage) -> Bool {
    coverage.supplies.contains { (kind == nil || $0.kind == kind) && $0.level == .adequate }
  }

  /// The probability of the best supply that counts, 0…1.
  func best(_ coverage: NeedCoverage) -> Double {
    coverage.supplies.filter { kind == nil || $0.kind == kind }.compactMap { $0.best?.probability }.max() ?? 0
  }

  /// The needs that are looked at, of all.
  func chosen(_ coverages: [NeedCoverage], in edition: Edition) -> [NeedCoverage] {
    considered(coverages, in: edition).filter { !showsUnservedOnly || !isServed($0) }
  }

  /// The needs of the cities and the column that are looked at, served or not.
  func considered(_ coverages: [NeedCoverage], in edition: Edition) -> [NeedCoverage] {
    coverages.filter { coverage in
      guard let need = edition.tables.needs[coverage.need] else { return false }
      let city = Int(need.city.text).flatMap { edition.tables.cities[$0] }
      return (column.map { need.column == $0 } ?? true)
        && (strategy.map { city?.strategies.contains($0) ?? false } ?? true)
        && (region.map { city?.division?.province == $0 } ?? true)
    }
  }

  /// The needs in the order asked for; equal ones in the order of the cities.
  func sorted(_ coverages: [NeedCoverage], in edition: Edition) -> [NeedCoverage] {
    func key(_ coverage: NeedCoverage) -> (Int, Double, String) {
      let need = edition.tables.needs[coverage.need]
      switch order {
      case .served: return (isServed(coverage) ? 1 : 0, best(coverage), "")
      case .city: return (need.flatMap { Int($0.city.text) } ?? 0, 0, "")
      case .need: return (0, 0, need?.label ?? "")
      case .column: return (need?.column == .key ? 0 : 1, 0, "")
      }
    }
    let keyed = coverages.enumerated().map { (key: key($1), place: $0, coverage: $1) }
    let ascending = keyed.sorted { ($0.key.0, $0.key.1, $0.key.2, $0.place) < ($1.key.0, $1.key.1, $1.key.2, $1.place) }
    return (isReversed ? ascending.reversed() : ascending).map(\.coverage)
  }

  /// The filter as its form shows it.
  struct Form {
    let regions: [Choice]
    let strategies: [Choice]
    let columns: [Choice]
    let kinds: [Choice]
    let showsUnservedOnly: Bool

    init(_ filter: GapFilter, call: PageCall) {
      var provinces: [String] = []
      for province in call.edition.records.cities.compactMap(\.division?.province) where !provinces.contains(province) {
        provinces.append(province)
      }
      regions = Choice.list(provinces, chosen: filter.region)
      strategies = Choice.list(RegionalStrategy.self, chosen: filter.strategy)
      columns = Choice.list(IndustryNeed.Column.self, chosen: filter.column)
      kinds = SupplyKind.covering.map {
        Choice(value: $0.rawValue, name: $0.name(in: .zh), isChosen: $0 == filter.kind)
      }
      showsUnservedOnly = filter.showsUnservedOnly
    }
  }
}
