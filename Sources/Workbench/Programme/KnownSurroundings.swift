internal import ChineseText
internal import Matching
internal import Programme
internal import SupplyDemand

/// What the program knows of cities, industries and units, for the rules of the notice.
struct KnownSurroundings: Sendable {
  private let cities: [PilotCity]
  private let names: CityNameResolver
  private let places: [PilotCity.ID: Surroundings.Place]
  private let matcher: Matcher
  private let labels: [String: Set<Int>]
  private let analyzer: TextAnalyzer
  private let namedCities = TextMemory<Surroundings.City>()
  private let industries = TextMemory<Bool>()
  private let directions = TextMemory<Surroundings.Direction>()

  /// What `answers` knows.
  init(_ answers: Answers) {
    let workspace = answers.workspace
    cities = workspace.records.cities
    names = workspace.cityNames
    matcher = answers.matcher
    analyzer = workspace.analyzer
    places = Dictionary(cities.map { ($0.id, Self.place($0)) }) { first, _ in first }
    var labels: [String: Set<Int>] = [:]
    for city in cities {
      for need in city.needs {
        for text in [need.text, need.label] + need.parts {
          labels[workspace.analyzer.normalized(text), default: []].insert(city.number)
        }
      }
    }
    self.labels = labels
  }

  /// The surroundings for checking by `notice`, with what each of `directions` says.
  ///
  /// - Parameters:
  ///   - notice: The notice.
  ///   - directions: The texts that will be asked about.
  ///   - societies: The names of the national societies.
  ///   - boilerplate: The notice's own sentences.
  ///   - sanctions: The sanctions; nil when none are known.
  ///   - teams: The registered teams' names; nil when that isn't known.
  /// - Returns: The surroundings.
  func surroundings(
    _ notice: Notice, directions: [String], societies: Set<String>, boilerplate: [String], sanctions: [Sanction]?,
    teams: Set<String>?
  ) async -> Surroundings {
    var known: [String: Surroundings.Direction] = [:]
    for text in directions { known[text] = await direction(text) }
    let readings = known
    return Surroundings(
      city: { name in namedCities.value(name) { city(named: name) } },
      isIndustry: { text in industries.value(text) { isIndustry(text) } },
      direction: { readings[$0] ?? Surroundings.Direction(isIndustry: false, cities: []) },
      provinces: provinces(), regions: notice.regionNames, societies: societies,
      boilerplate: boilerplate + notice.layouts.flatMap(\.prompts), sanctions: sanctions,
      registeredTeams: teams)
  }

  private func city(named name: String) -> Surroundings.City {
    switch names.resolve(name) {
    case .city(let id): places[id].map(Surroundings.City.city) ?? .unknown(nearest: [])
    case .ambiguous(let ids): .ambiguous(ids.compactMap { places[$0]?.name })
    case .unknown(let nearest): .unknown(nearest: nearest.compactMap { places[$0]?.name })
    }
  }

  /// Whether a text names an industry: one of the cities', or one that the taxonomy knows.
  private func isIndustry(_ text: String) -> Bool {
    if labels[analyzer.normalized(text)] != nil { return true }
    let need = IndustryNeed.asked(text, id: IndustryNeed.ID("asked"))
    let isNamed = matcher.links(for: need).contains { $0.origin != .meaning && $0.link.weight >= Self.leastNamed }
    return isNamed || matcher.needs(in: text) != nil
  }

  /// What a direction says, which takes long to find out.
  private func direction(_ text: String) async -> Surroundings.Direction {
    if let known = directions[text] { return known }
    let direction = await readDirection(text)
    directions[text] = direction
    return direction
  }

  /// Which cities a direction serves, by what the engine says of a team that has only this direction.
  private func readDirection(_ text: String) async -> Surroundings.Direction {
    guard isIndustry(text) else { return Surroundings.Direction(isIndustry: false, cities: []) }
    let named = labels[analyzer.normalized(text)] ?? []
    let team = ServiceTeam(id: ServiceTeam.ID("asked"), name: text, directions: [text])
    let served = await matcher.cityMatches(for: team).filter { $0.best.level == .adequate }
    let numbers = served.compactMap { places[$0.city]?.number }
    return Surroundings.Direction(isIndustry: true, cities: named.union(numbers).sorted())
  }

  /// Below this share of a text, a known name in it says too little of what the text means.
  private static let leastNamed = 0.5

  private static func place(_ city: PilotCity) -> Surroundings.Place {
    let province = shortName(city.division?.province ?? "")
    let local =
      city.name.hasPrefix(province) && city.name != province ? String(city.name.dropFirst(province.count)) : city.name
    let division = shortName(city.division?.name ?? "")
    return Surroundings.Place(
      number: city.number, name: city.name, province: province,
      localNames: Array(Set([city.name, local, division].filter { $0.count >= 2 })).sorted())
  }

  /// The provinces of the cities.
  private func provinces() -> [(name: String, forms: [String])] {
    let official = Set(cities.compactMap { $0.division?.province })
    var forms: [String: Set<String>] = [:]
    for name in official { forms[Self.shortName(name), default: []].formUnion([name, Self.shortName(name)]) }
    // The corps has an association of its own and lies in the autonomous region.
    forms["新疆"]?.formUnion(["新疆生产建设兵团", "兵团"])
    return forms.sorted { $0.key < $1.key }.map { name, all in
      (name, all.sorted { ($1.count, $0) < ($0.count, $1) })
    }
  }

  /// 江苏 of 江苏省, 无锡 of 无锡市.
  private static func shortName(_ name: String) -> String {
    for end in ["维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "省", "市"]
    where name.hasSuffix(end) && name.count > end.count {
      return String(name.dropLast(end.count))
    }
    return name
  }
}
