import SupplyDemand

/// The terms of concepts that an index has, by their numbers there: what isn't in any text needn't be looked for.
struct ConceptVocabulary: Sendable {
  /// A concept's term.
  struct Entry: Sendable {
    /// The term's number in the index.
    let number: Int
    /// How surely a text with it is of the concept.
    let strength: ConceptTerm.Strength
  }

  private let entries: [Concept.ID: [Entry]]

  /// The terms of `graph` that `index` has.
  init(_ graph: ConceptGraph, in index: OccurrenceIndex) {
    entries = graph.terms.mapValues { terms in
      terms.compactMap { key, strength in
        index.number(of: key).map { Entry(number: $0, strength: strength) }
      }
    }
  }

  /// The terms of a concept.
  func entries(of concept: Concept.ID) -> [Entry] {
    entries[concept] ?? []
  }
}
