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
  private let provinces: [RecordKind: [String]]
  /// The provinces of the cities that problems and projects name, as they write them.
  private let cityRegions: [String: String]

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
    let named = Set(records.problems.map(\.city) + records.projects.map(\.city))
    cityRegions = Dictionary(uniqueKeysWithValues: named.map { ($0, workspace.region(ofCity: $0)) })
    provinces = Self.provinces(of: records, cityRegions: cityRegions)
  }

  private static func provinces(of records: Records, cityRegions: [String: String]) -> [RecordKind: [String]] {
    let official = Set(records.cities.compactMap(\.division?.province)).sorted()
    func known(_ regions: [String]) -> [String] {
      // Two characters tell the province-level divisions apart: 江苏, 江苏省 and 江苏无锡 are one.
      let stated = Set(regions.map { $0.prefix(2) })
      return official.filter { stated.contains($0.prefix(2)) }
    }
    return [
      .teams: known(records.teams.map(\.region)), .experts: known(records.experts.map(\.region)),
      .achievements: known(records.achievements.map(\.region)),
      .problems: known(records.problems.compactMap { cityRegions[$0.city] }),
      .projects: known(records.projects.compactMap { cityRegions[$0.city] }),
    ]
  }

  /// The provinces that records of a kind state, by their official names, of those that have a pilot city.
  func provinces(of kind: RecordKind) -> [String] { provinces[kind] ?? [] }

  /// Where a record says it is.
  func region(of record: RecordReference, in tables: RecordTables) -> String {
    switch record.kind {
    case .experts: tables.experts[record.id]?.region ?? ""
    case .achievements: tables.achievements[record.id]?.region ?? ""
    case .teams: tables.teams[record.id]?.region ?? ""
    case .problems: tables.problems[record.id].map { region(ofCity: $0.city) } ?? ""
    case .projects: tables.projects[record.id].map { region(ofCity: $0.city) } ?? ""
    case .cities, .demands, .openSources: ""
    }
  }

  /// The province of a city that a problem or a project names; the name itself when it is no pilot city.
  func region(ofCity name: String) -> String { cityRegions[name] ?? name }
}
