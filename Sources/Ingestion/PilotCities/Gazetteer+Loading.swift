import SupplyDemand

extension Gazetteer {
  /// Reads the tables; `read` gives the bytes of each.
  ///
  /// - Throws: `RuleTableError` when a table is unfit, and whatever `read` throws.
  public init(reading read: (Table) throws -> [UInt8]) throws {
    func rows(_ table: Table, _ columns: String...) throws -> [RuleTable.Row] {
      try RuleTable(read(table), named: table.rawValue, columns: columns).rows
    }
    var shortNames: [String: String] = [:]
    for row in try rows(.shortNames, "code", "name") { shortNames[row["code"]] = row["name"] }
    let divisions = try rows(.divisions, "code", "name", "level", "parent", "province", "lon", "lat")
    var positions: [String: Position] = [:]
    for row in divisions {
      positions[row["code"]] = Position(row) ?? positions[row["parent"]]
    }
    entries = try divisions.compactMap { row in
      guard let position = positions[row["code"]] else { throw row.invalid("lon") }
      return try Self.entry(row, at: position, shortNames: shortNames)
    }
    var places: [String: Int] = [:]
    var names: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      places[entry.division.code] = place
      for name in entry.names { names[name, default: []].append(place) }
    }
    self.places = places
    self.names = names
    longestName = names.keys.map(\.unicodeScalars.count).max() ?? 0
    var hosts: [String: String] = [:]
    for row in try rows(.hosts, "pilot_name", "code", "note") where row["note"] != "division itself" {
      guard places[row["code"]] != nil else { throw row.invalid("code") }
      hosts[row["pilot_name"]] = row["code"]
    }
    self.hosts = hosts
    zoneLevels = try rows(.zoneLevels, "suffix", "level").map { row in
      guard let level = CityLevel(rawValue: row["level"]) else { throw row.invalid("level") }
      return (row["suffix"], level)
    }.sorted { $0.suffix.unicodeScalars.count > $1.suffix.unicodeScalars.count }
    areas = try rows(.strategies, "strategy", "effect", "code").map { row in
      guard let strategy = RegionalStrategy(rawValue: row["strategy"]) else { throw row.invalid("strategy") }
      guard ["include", "exclude"].contains(row["effect"]) else { throw row.invalid("effect") }
      return StrategyArea(strategy: strategy, isExcluded: row["effect"] == "exclude", prefix: row["code"])
    }
  }

  /// Degrees of longitude and latitude. Some divisions of the source have none, those abolished or founded while it was
  /// made; they get the position of the division above, which stands before them.
  private struct Position {
    let longitude: Double
    let latitude: Double

    init?(_ row: RuleTable.Row) {
      guard let longitude = Double(row["lon"]), let latitude = Double(row["lat"]) else { return nil }
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// A division, or nil for the collecting rows such as 市辖区 that are no place.
  private static func entry(_ row: RuleTable.Row, at position: Position, shortNames: [String: String]) throws -> Entry?
  {
    guard let tier = Tier(rawValue: row["level"]) else { throw row.invalid("level") }
    let name = row["name"]
    guard !["市辖区", "县"].contains(name), !name.hasSuffix("直辖县级行政区划") else { return nil }
    let division = Division(
      code: row["code"], name: name, province: row["province"], longitude: position.longitude,
      latitude: position.latitude)
    let short = shortNames[division.code] ?? shortName(of: name)
    return Entry(
      division: division, tier: tier, parent: row["parent"], names: short == name ? [name] : [name, short])
  }

  /// The name without 省, 市, 区, 县, 盟 or 地区, if two scalars or more remain.
  private static func shortName(of name: String) -> String {
    for ending in ["地区", "省", "市", "区", "县", "盟"] where name.hasSuffix(ending) {
      let stem = name.unicodeScalars.dropLast(ending.unicodeScalars.count)
      return stem.count >= 2 && !name.hasSuffix("新区") ? String(stem) : name
    }
    return name
  }
}
