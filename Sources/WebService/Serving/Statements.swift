import ChineseText
import SupplyDemand
import Workbench

/// What records state of places, resolved once for an edition.
struct Statements: Sendable {
  /// By city, the teams that are in contact with it.
  let contacted: [Int: Set<String>]
  /// By team, the cities that it states: targets, intentions, contacts.
  let cities: [String: [Statement: [Int]]]
  /// The provinces of a strategy's cities, by their first two characters.
  let strategyProvinces: [RegionalStrategy: Set<String>]
  private let provinces: [SupplyKind: [String]]

  /// How a team states a city.
  enum Statement: CaseIterable {
    case target, intended, contacted
  }

  init(_ workspace: Workspace) {
    let records = workspace.records
    func numbers(_ names: [String]) -> [Int] {
      names.compactMap { name in
        guard case .city(let id) = workspace.cityNames.resolve(name) else { return nil }
        return Int(id.text)
      }
    }
    var cities: [String: [Statement: [Int]]] = [:]
    var contacted: [Int: Set<String>] = [:]
    for team in records.teams {
      let own: [Statement: [Int]] = [
        .target: numbers(team.targetCities), .intended: numbers(team.intendedCities),
        .contacted: numbers(team.contactedCities),
      ]
      for city in own[.contacted] ?? [] { contacted[city, default: []].insert(team.id.text) }
      cities[team.id.text] = own
    }
    self.cities = cities
    self.contacted = contacted
    var strategies: [RegionalStrategy: Set<String>] = [:]
    for city in records.cities {
      guard let province = city.division?.province else { continue }
      for strategy in city.strategies { strategies[strategy, default: []].insert(String(province.prefix(2))) }
    }
    strategyProvinces = strategies
    provinces = [
      .teams: Self.known(records.teams.map(\.region)), .experts: Self.known(records.experts.map(\.region)),
      .achievements: Self.known(records.achievements.map(\.region)),
    ]
  }

  private static func known(_ regions: [String]) -> [String] {
    // 江苏, 江苏省 and 江苏无锡 are one: the shortest stands for all.
    Dictionary(grouping: Set(regions).subtracting([""])) { $0.prefix(2) }
      .values.compactMap { $0.min { ($0.count, $0) < ($1.count, $1) } }.sorted()
  }

  /// The provinces that records of a kind state, as they write them.
  func provinces(of kind: SupplyKind) -> [String] { provinces[kind] ?? [] }

  /// Where a record says it is.
  func region(of record: RecordReference, in tables: RecordTables) -> String {
    switch record.kind {
    case .experts: tables.experts[record.id]?.region ?? ""
    case .achievements: tables.achievements[record.id]?.region ?? ""
    case .teams: tables.teams[record.id]?.region ?? ""
    case .cities, .demands: ""
    }
  }
}
