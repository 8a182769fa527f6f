import Reporting
import SupplyDemand

/// All pilot cities with how well they are served.
struct CitiesPage {
  /// A city.
  struct Row {
    let number: Int
    let name: String
    let path: String
    let province: String
    let level: String
    let key: String
    let served: Int
    let needs: Int
    let share: String
    /// How many tenths of the needs are served, for the bar.
    let tenths: Int
  }

  let rows: [Row]
  let hasRows: Bool
  let provinces: [Choice]
  let strategies: [Choice]

  init(call: PageCall, coverage: [NeedCoverage]) {
    let served = Dictionary(grouping: coverage.filter(\.isServed)) { call.edition.tables.needs[$0.need]?.city }
      .mapValues(\.count)
    let (region, strategy): (String?, RegionalStrategy?) = (call.text("region"), call.choice("strategy"))
    let cities = call.edition.records.cities
    rows = cities.filter { city in
      region.map { city.division?.province == $0 } ?? true && strategy.map { city.strategies.contains($0) } ?? true
    }.map { city in
      let count = served[city.id] ?? 0
      let share = city.needs.isEmpty ? 0 : Double(count) / Double(city.needs.count)
      return Row(
        number: city.number, name: city.name, path: PagePath.city(city.id), province: city.division?.province ?? "",
        level: city.level?.name(in: .zh) ?? "",
        key: city.needs.filter { $0.column == .key && $0.parent == nil }.map(\.text).joined(separator: "、"),
        served: count, needs: city.needs.count, share: Wording.percentage(share), tenths: Int((share * 10).rounded()))
    }
    hasRows = !rows.isEmpty
    var names: [String] = []
    for province in cities.compactMap(\.division?.province) where !names.contains(province) { names.append(province) }
    provinces = Choice.list(names, chosen: region)
    strategies = Choice.list(RegionalStrategy.self, chosen: strategy)
  }
}
