public import SupplyDemand

/// The divisions of GB/T 2260, the hosts of the zones it doesn't know, and the official areas of the national
/// strategies.
public struct Gazetteer: Sendable {
  /// The data files, all in `Data/Regions`; the raw value is the file's name.
  public enum Table: String, CaseIterable, Sendable {
    /// GB/T 2260 divisions with longitude and latitude.
    case divisions = "adcodes_lonlat.tsv"
    /// Pilot cities and the divisions they are or lie in.
    case hosts = "pilot65_geo.tsv"
    /// Divisions whose usual short name doesn't follow from the official one: 巴音郭楞.
    case shortNames = "short_names.tsv"
    /// Endings of the names of zones and what kind of place they tell.
    case zoneLevels = "zone_levels.tsv"
    /// The areas of the national strategies.
    case strategies = "strategies.tsv"
  }

  /// How far down a division stands.
  enum Tier: String, Sendable {
    case province, city, county
  }

  /// A division with what is needed to find it by name.
  struct Entry: Sendable {
    let division: Division
    let tier: Tier
    /// The code of the division above, empty for a province.
    let parent: String
    /// The official name and the usual short one, the longer first.
    let names: [String]
  }

  /// What the official area of a strategy holds, or leaves out.
  struct StrategyArea: Sendable {
    let strategy: RegionalStrategy
    let isExcluded: Bool
    /// The beginning of the codes of the divisions meant.
    let prefix: String
  }

  let entries: [Entry]
  /// Places in `entries` by code.
  let places: [String: Int]
  /// Places in `entries` by name, in the order of their codes.
  let names: [String: [Int]]
  /// The length of the longest name, in scalars.
  let longestName: Int
  /// Codes of host divisions by the zone's name.
  let hosts: [String: String]
  /// What the endings of zones' names tell, the longer first.
  let zoneLevels: [(suffix: String, level: CityLevel)]
  let areas: [StrategyArea]

  /// The division with the six-digit `code`, or nil when the gazetteer has none.
  public func division(code: String) -> Division? {
    places[code].map { entries[$0].division }
  }

  /// The strategies whose official area holds the division with `code`, in their order.
  ///
  /// 乡村振兴 has no area of its own and is never among them.
  public func strategies(forDivision code: String) -> [RegionalStrategy] {
    RegionalStrategy.allCases.filter { strategy in
      let held = areas.filter { $0.strategy == strategy && code.hasPrefix($0.prefix) }
      return !held.isEmpty && !held.contains { $0.isExcluded }
    }
  }
}
