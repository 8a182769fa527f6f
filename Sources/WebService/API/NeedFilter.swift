import SupplyDemand

/// Which needs are looked at.
struct NeedFilter: Hashable, Sendable {
  /// A province, told by its first two characters; nil for all.
  var region: String?
  /// A national strategy that the city belongs to.
  var strategy: RegionalStrategy?
  /// The column of the list.
  var column: IndustryNeed.Column?

  init(_ arguments: Arguments) {
    region = arguments.text("region")
    strategy = arguments.choice("strategy")
    column = arguments.choice("column")
  }

  /// Whether a need is looked at.
  func takes(_ coverage: NeedCoverage, in tables: RecordTables) -> Bool {
    guard let need = tables.needs[coverage.need] else { return false }
    let city = Int(need.city.text).flatMap { tables.cities[$0] }
    return (column ?? need.column) == need.column
      && strategy.map { city?.strategies.contains($0) ?? false } ?? true
      && region.map { city?.division?.province.prefix(2) == $0.prefix(2) } ?? true
  }
}
