import Matching
import SupplyDemand
import Workbench

/// The family of industries that each need belongs to: the root of the concept that it means most surely.
struct IndustryFamilies: Sendable {
  /// Needs whose labels mean nothing known.
  static let other = "其他"

  /// The families that needs belong to, in the order of the taxonomy's roots as first met.
  let names: [String]
  private let families: [IndustryNeed.ID: String]

  init(_ workspace: Workspace, matcher: Matcher) {
    let concepts = Dictionary(workspace.knowledge.taxonomy.concepts.map { ($0.id, $0) }) { first, _ in first }
    func root(_ id: Concept.ID) -> String? {
      var concept = concepts[id]
      // A concept's first parent is the one it belongs to most; the depth is bounded against a loop in the data.
      for _ in 0..<16 {
        guard let parent = concept?.parents.first, let next = concepts[parent] else { break }
        concept = next
      }
      return concept?.name
    }
    var families: [IndustryNeed.ID: String] = [:]
    var names: [String] = []
    for need in workspace.records.cities.flatMap(\.needs) {
      let links = matcher.links(for: need)
      let surest = links.max {
        ($0.link.grade == .same ? 1 : 0, $0.link.weight) < ($1.link.grade == .same ? 1 : 0, $1.link.weight)
      }
      let family = surest.flatMap { root($0.link.concept) } ?? Self.other
      families[need.id] = family
      if !names.contains(family) { names.append(family) }
    }
    self.families = families
    self.names = names.filter { $0 != Self.other } + (names.contains(Self.other) ? [Self.other] : [])
  }

  /// The family of a need.
  func family(of need: IndustryNeed.ID) -> String { families[need] ?? Self.other }
}
