/// What is known of industries: official classes, concepts with their terms, and the readings of cities' labels.
public struct IndustryTaxonomy: Hashable, Sendable {
  /// Official classes, by identity.
  public let nodes: [TaxonomyNode]
  /// Concepts, by identity.
  public let concepts: [Concept]
  /// Readings, by label.
  public let readings: [NeedReading]
  /// Words that half of all labels could carry and that say nothing of the industry (技术, 高端, 制造), in order.
  public let genericWords: [String]

  /// A taxonomy; it orders what it is given.
  public init(nodes: [TaxonomyNode], concepts: [Concept], readings: [NeedReading], genericWords: [String]) {
    self.nodes = nodes.sorted { $0.id < $1.id }
    self.concepts = concepts.sorted { $0.id < $1.id }
    self.readings = readings.sorted { $0.label < $1.label }
    self.genericWords = genericWords.sorted()
  }
}

extension IndustryTaxonomy {
  /// Every word that concepts and labels are known by, repeated ones included.
  public var words: [String] {
    concepts.flatMap { [$0.name] + $0.synonyms + $0.terms.map(\.text) } + readings.map(\.label)
  }
}
