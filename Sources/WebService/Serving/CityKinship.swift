import Matching
import SupplyDemand

/// Which pilot cities need the same.
struct CityKinship: Sendable {
  /// A city, and the industries that it shares.
  struct Neighbour: Hashable, Sendable {
    let city: PilotCity.ID
    let shared: [String]
  }

  private let industries: [(city: PilotCity.ID, names: [Concept.ID: String])]
  private let spread: [Concept.ID: Int]

  /// Reads what the cities' labels mean.
  init(_ cities: [PilotCity], matcher: Matcher) {
    industries = cities.map { city in
      var names: [Concept.ID: String] = [:]
      for need in city.needs {
        for link in matcher.links(for: need) where link.link.grade == .same && names[link.link.concept] == nil {
          names[link.link.concept] = need.label
        }
      }
      return (city.id, names)
    }
    spread = Dictionary(industries.flatMap(\.names.keys).map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The cities that share most with a city, the rarer the industries the more; equal ones in the cities' order.
  func neighbours(of city: PilotCity.ID, limit: Int) -> [Neighbour] {
    guard let own = industries.first(where: { $0.city == city })?.names else { return [] }
    let all = industries.enumerated().compactMap {
      order, other -> (weight: Double, order: Int, neighbour: Neighbour)? in
      let shared = own.keys.filter { other.names[$0] != nil }.sorted { (spread[$0] ?? 0, $0) < (spread[$1] ?? 0, $1) }
      guard other.city != city, !shared.isEmpty else { return nil }
      let weight = shared.reduce(0) { $0 + 1 / Double(spread[$1] ?? 1) }
      var labels: [String] = []
      for concept in shared {
        if let label = own[concept], !labels.contains(label) { labels.append(label) }
      }
      return (weight, order, Neighbour(city: other.city, shared: labels))
    }
    return all.sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }.prefix(limit).map(\.neighbour)
  }
}
