internal import Matching
internal import Planning
internal import SupplyDemand

/// Chooses the cities and the subjects of events: an event on an industry serves the needs of that industry, of its own city
/// whole, of other cities in part, and needs of kindred industries as far as they are akin.
struct EventPlanner {
  private let cities: [PilotCity]
  private let matcher: Matcher

  init(_ workspace: Workspace, matcher: Matcher) {
    cities = workspace.records.cities
    self.matcher = matcher
  }

  /// What counts of a need elsewhere; chosen by judgment, as the notice only says that a forum is national and a conference
  /// regional.
  private enum Reach {
    static let ownCity = 1.0
    static let ownProvince = 0.5
    static let sharedStrategy = 0.25
    /// A forum brings the whole country together.
    static let leastOfForum = 0.4
  }

  /// Up to `forums` forums and `conferences` conferences, no more than one in a city (四.2).
  func plan(forums: Int, conferences: Int) -> CoveragePlan {
    // What a city names twice, as a key and as a main industry, counts once.
    let needs = cities.flatMap { city in
      var labels: Set<String> = []
      return city.needs.filter { labels.insert($0.label).inserted }
    }
    let kin = NeedKinship(needs, matcher: matcher)
    let cityOf = Dictionary(cities.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var subjects: [CoveragePlan.Subject] = []
    var candidates: [CoverageProblem.Candidate] = []
    for (number, city) in cities.enumerated() {
      for need in city.needs where need.column == .key {
        let relatives = kin.relatives(of: need)
        for (sort, kind) in CoveragePlan.EventKind.allCases.enumerated() {
          let covers = relatives.compactMap { relative -> CoverageProblem.Cover? in
            guard let other = cityOf[needs[relative.place].city] else { return nil }
            let value = relative.strength * Self.reach(of: kind, from: city, to: cities[other])
            return value > 0 ? CoverageProblem.Cover(item: relative.place, value: value) : nil
          }
          subjects.append(.event(kind, city.id, need.id))
          candidates.append(CoverageProblem.Candidate(sort: sort, group: number, covers: covers))
        }
      }
    }
    let problem = CoverageProblem(
      weights: needs.map { _ in 1 }, served: needs.map { _ in 0 }, limits: [forums, conferences], candidates: candidates
    )
    return CoveragePlan(
      subjects: subjects, needs: needs.map(\.id), problem: problem, choice: CoveragePlanner(problem).choice)
  }

  private static func reach(of kind: CoveragePlan.EventKind, from city: PilotCity, to other: PilotCity) -> Double {
    if city.id == other.id { return Reach.ownCity }
    let near: Double =
      if let province = city.division?.province, province == other.division?.province {
        Reach.ownProvince
      } else if !Set(city.strategies).isDisjoint(with: other.strategies) {
        Reach.sharedStrategy
      } else {
        0
      }
    return kind == .forum ? max(near, Reach.leastOfForum) : near
  }
}
