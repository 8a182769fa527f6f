import SupplyDemand

/// Where pages are.
enum PagePath {
  /// The page of a record.
  static func record(_ record: RecordReference) -> String {
    "/\(record.kind.rawValue)/\(QueryItems.encoded(record.id))"
  }

  /// The page of a city.
  static func city(_ city: PilotCity.ID) -> String { "/cities/\(city.text)" }

  /// The page that explains why a supply fits a need.
  static func match(_ need: IndustryNeed.ID, _ supply: RecordReference) -> String {
    "/match?" + QueryItems.encoded([("need", need.text), ("kind", supply.kind.rawValue), ("id", supply.id)])
  }

  /// The page of what a search finds.
  static func search(_ query: String) -> String { "/search?" + QueryItems.encoded([("q", query)]) }
}
