public import SupplyDemand

extension BarChart {
  /// Bars of three parts: how many are adequate, possible, and have nothing.
  public static let levels: [Series] = [
    Series(AdequacyLevel.adequate.words, tone: .strong), Series(AdequacyLevel.possible.words, tone: .medium),
    Series(AdequacyLevel.none.words, tone: .faint),
  ]
}

extension BarChart.Bar {
  /// A bar of the numbers of needs by their level, for a chart with the series `BarChart.levels`.
  public init(label: String, href: String? = nil, levels: [AdequacyLevel], note: String = "") {
    let counts = [AdequacyLevel.adequate, .possible, .none].map { level in Double(levels.count { $0 == level }) }
    self.init(label: label, href: href, values: counts, note: note)
  }
}
