import Reporting
import SupplyDemand

/// The charts of coverage, each with its table.
struct GapCharts {
  /// The charts.
  enum Kind: String, CaseIterable {
    case heatMap = "heat-map"
    case families, cities, distribution

    var title: String {
      switch self {
      case .heatMap: "城市与产业门类的覆盖"
      case .families: "各产业门类的需求"
      case .cities: "缺口最多的城市"
      case .distribution: "最佳供给概率的分布"
      }
    }
  }

  /// How many cities the chart of the largest gaps shows.
  private static let cityLimit = 20

  private let coverages: [NeedCoverage]
  private let filter: GapFilter
  private let edition: Edition

  init(_ coverages: [NeedCoverage], filter: GapFilter, edition: Edition) {
    self.coverages = coverages
    self.filter = filter
    self.edition = edition
  }

  /// One of the charts.
  func chart(_ kind: Kind) -> any Chart {
    switch kind {
    case .heatMap: heatMap
    case .families: families
    case .cities: cities
    case .distribution: distribution
    }
  }

  /// Cities by families of industries: the share of needs that are served.
  var heatMap: HeatMap {
    let byCity = Dictionary(grouping: coverages) { edition.tables.needs[$0.need]?.city ?? PilotCity.ID("") }
    let columns = edition.families.names.filter { name in
      coverages.contains { edition.families.family(of: $0.need) == name }
    }
    return HeatMap(
      title: Kind.heatMap.title, rowTitle: Words("城市", "City"), columnTitle: Words("产业门类", "Family of industries"),
      columns: columns,
      rows: edition.records.cities.compactMap { city in
        guard let own = byCity[city.id] else { return nil }
        return HeatMap.Row(
          label: city.name, href: PagePath.city(city.id),
          cells: columns.map { column in
            let needs = own.filter { edition.families.family(of: $0.need) == column }
            guard !needs.isEmpty else { return nil }
            let served = needs.count(where: filter.isServed)
            let unserved = needs.filter { !filter.isServed($0) }.compactMap { edition.tables.needs[$0.need]?.label }
            return HeatMap.Cell(
              share: Double(served) / Double(needs.count), text: "\(served)/\(needs.count)",
              note: unserved.isEmpty ? "" : "缺口：" + unserved.joined(separator: "、"))
          })
      })
  }

  private static let served = BarChart.Series(Words("有合适供给", "served"), tone: .strong)
  private static let unserved = BarChart.Series(Words("缺口", "unserved"), tone: .faint)

  /// Families of industries with the number of served and unserved needs, the most unserved first.
  var families: BarChart {
    bars(.families, Words("产业门类", "Family of industries"), limit: .max) { edition.families.family(of: $0.need) }
  }

  /// The cities with the most unserved needs.
  var cities: BarChart {
    bars(.cities, Words("城市", "City"), limit: Self.cityLimit) { coverage in
      edition.tables.needs[coverage.need].flatMap { Int($0.city.text) }.flatMap { edition.tables.cities[$0]?.name }
        ?? ""
    }
  }

  private func bars(
    _ kind: Kind, _ title: Words, limit: Int, by key: (NeedCoverage) -> String
  ) -> BarChart {
    let groups = Dictionary(grouping: coverages, by: key).mapValues { group in
      (served: group.count(where: filter.isServed), all: group.count)
    }
    let sorted = groups.sorted { left, right in
      (right.value.all - right.value.served, left.key) < (left.value.all - left.value.served, right.key)
    }
    return BarChart(
      title: kind.title, labelTitle: title, series: [Self.unserved, Self.served],
      bars: sorted.prefix(limit).map { name, counts in
        BarChart.Bar(label: name, values: [Double(counts.all - counts.served), Double(counts.served)])
      })
  }

  /// How likely the best supply of each need serves it.
  var distribution: Histogram {
    Histogram(
      title: Kind.distribution.title, binTitle: Words("概率", "Probability"), countTitle: Words("需求数", "Needs"),
      shares: coverages.map(filter.best))
  }
}
