public import SupplyDemand

/// Concepts made from official classes, for the labels that no hand-made concept knows.
public enum OfficialConcepts {
  /// A concept for each class: named by the class's name without generic words at its end, with the short products of
  /// its note as terms.
  ///
  /// A product that few classes list shows its class; one that many list shows nothing and is left out.
  ///
  /// - Parameters:
  ///   - nodes: The classes.
  ///   - genericWords: Words that say nothing of an industry.
  /// - Returns: As many concepts as classes, in their order.
  public static func concepts(of nodes: [TaxonomyNode], genericWords: [String]) -> [Concept] {
    var listed: [String: Int] = [:]
    for node in nodes {
      for product in node.products { listed[product, default: 0] += 1 }
    }
    let generic = Set(genericWords)
    return nodes.map { node in
      Concept(
        id: Concept.ID(node.id.text), name: stem(of: node.name, generic: generic),
        parents: node.parent.map { [Concept.ID($0.text)] } ?? [], synonyms: [],
        classes: [Concept.OfficialClass(node: node.id, grade: .same)],
        terms: node.products.compactMap { product in
          guard product.count <= longestProduct, !generic.contains(product) else { return nil }
          return strength(listed: listed[product] ?? 0).map {
            ConceptTerm(product, relation: .product, strength: $0)
          }
        })
    }
  }

  /// Longer ones are descriptions, which no title repeats.
  private static let longestProduct = 8

  private static func strength(listed count: Int) -> ConceptTerm.Strength? {
    switch count {
    case ...2: .strong
    case ...5: .hint
    default: nil
    }
  }

  /// The name without generic words at its end: 轴承制造 → 轴承; a name of generic words alone stays.
  static func stem(of name: String, generic: Set<String>) -> String {
    var stem = name
    while let suffix = generic.filter({ stem.hasSuffix($0) && stem.count - $0.count >= 2 }).max(by: longer) {
      stem = String(stem.dropLast(suffix.count))
    }
    return stem
  }

  private static func longer(_ left: String, _ right: String) -> Bool {
    (left.count, left) < (right.count, right)
  }
}
