internal import Matching
internal import SupplyDemand

/// How far what serves one need serves another: needs of the same label wholly, else as far as a concept that the first means
/// is what the second is.
struct NeedKinship {
  private let needs: [IndustryNeed]
  private let matcher: Matcher
  private let placesOfLabel: [String: [Int]]
  private let placesOfConcept: [Concept.ID: [Int]]

  init(_ needs: [IndustryNeed], matcher: Matcher) {
    self.needs = needs
    self.matcher = matcher
    var placesOfLabel: [String: [Int]] = [:]
    var placesOfConcept: [Concept.ID: [Int]] = [:]
    for (place, need) in needs.enumerated() {
      for label in Set(need.industries) { placesOfLabel[label, default: []].append(place) }
      for link in matcher.links(for: need) where link.link.grade == .same {
        placesOfConcept[link.link.concept, default: []].append(place)
      }
    }
    self.placesOfLabel = placesOfLabel
    self.placesOfConcept = placesOfConcept
  }

  /// The needs that are served with `need`, itself among them, by place, each with a strength above 0 up to 1.
  func relatives(of need: IndustryNeed) -> [(place: Int, strength: Double)] {
    var strengths: [Int: Double] = [:]
    for link in matcher.links(for: need) {
      for place in placesOfConcept[link.link.concept] ?? [] {
        strengths[place] = max(strengths[place] ?? 0, link.link.weight)
      }
    }
    for place in need.industries.flatMap({ placesOfLabel[$0] ?? [] }) { strengths[place] = 1 }
    return strengths.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
