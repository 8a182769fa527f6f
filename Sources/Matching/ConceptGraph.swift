import ChineseText
import SupplyDemand

/// Concepts with their branches, and the ways from a text to the concepts it names.
struct ConceptGraph: Sendable {
  /// Concepts, by identity.
  let concepts: [Concept.ID: Concept]
  /// The terms of each concept that the analyzer knows, its names included.
  let terms: [Concept.ID: [(key: TermKey, strength: ConceptTerm.Strength)]]
  /// The branches of each concept, in the order of their identities.
  let children: [Concept.ID: [Concept.ID]]
  /// The concepts that a normalized name or synonym names.
  let named: [String: [Concept.ID]]
  /// The concepts that a normalized term shows, with the term's strength.
  let shown: [String: [(concept: Concept.ID, strength: ConceptTerm.Strength)]]
  /// Readings, by normalized label.
  let readings: [String: NeedReading]

  /// Words that half of all labels could carry, normalized.
  let genericWords: Set<String>

  /// The graph of a taxonomy, whose words `analyzer` finds.
  init(_ taxonomy: IndustryTaxonomy, analyzer: TextAnalyzer) {
    let normalized = analyzer.normalized
    var children: [Concept.ID: [Concept.ID]] = [:]
    var named: [String: [Concept.ID]] = [:]
    var shown: [String: [(concept: Concept.ID, strength: ConceptTerm.Strength)]] = [:]
    for concept in taxonomy.concepts {
      for parent in concept.parents { children[parent, default: []].append(concept.id) }
      for name in Set([concept.name] + concept.synonyms).map(normalized).sorted() {
        named[name, default: []].append(concept.id)
      }
      for term in concept.terms { shown[normalized(term.text), default: []].append((concept.id, term.strength)) }
    }
    concepts = Dictionary(uniqueKeysWithValues: taxonomy.concepts.map { ($0.id, $0) })
    terms = concepts.mapValues { concept in
      let names =
        [(concept.name, ConceptTerm.Strength.sure)] + concept.synonyms.map { ($0, Self.strength(ofSynonym: $0)) }
      return (names + concept.terms.map { ($0.text, $0.strength) }).compactMap { text, strength in
        analyzer.wholeTerm(text).map { ($0, strength) }
      }
    }
    self.children = children
    genericWords = Set(taxonomy.genericWords.map(normalized))
    self.named = named
    self.shown = shown
    readings = Dictionary(taxonomy.readings.map { (normalized($0.label), $0) }) { first, _ in first }
  }

  /// A short synonym (显示, 密封) tells which industry a label means, but stands in texts of many; where it is as good as
  /// a name, the concept's terms say so.
  private static func strength(ofSynonym synonym: String) -> ConceptTerm.Strength {
    synonym.unicodeScalars.count > 2 ? .sure : .hint
  }

  /// How surely a record of each concept serves a need that means `links`: down the tree with little loss, one level
  /// up from a concept that is the need itself with much. What a link says of a concept goes before what the tree says.
  func spread(_ links: [NeedReading.Link]) -> [Concept.ID: Double] {
    var weights: [Concept.ID: Double] = [:]
    let linked = Set(links.map(\.concept))
    for link in links {
      descend(from: link.concept, weight: link.weight, leaving: linked, into: &weights)
    }
    for link in links where link.grade == .same {
      for parent in concepts[link.concept]?.parents ?? [] {
        raise(parent, to: link.weight * Loss.up, in: &weights)
      }
    }
    return weights
  }

  /// Chosen by judgment; the development half of the judged needs moves by less than 0.01 around them.
  private enum Loss {
    /// What remains of a weight one level down: a branch is nearly as good as the whole.
    static let down = 0.95
    /// What remains one level up: a record that is only known to be of the wider industry seldom serves the branch.
    static let up = 0.15
  }

  private func descend(
    from concept: Concept.ID, weight: Double, leaving linked: Set<Concept.ID>, into weights: inout [Concept.ID: Double]
  ) {
    guard concepts[concept] != nil, weight > weights[concept] ?? 0 else { return }
    weights[concept] = weight
    for child in children[concept] ?? [] where !linked.contains(child) {
      descend(from: child, weight: weight * Loss.down, leaving: linked, into: &weights)
    }
  }

  private func raise(_ concept: Concept.ID, to weight: Double, in weights: inout [Concept.ID: Double]) {
    if concepts[concept] != nil, weight > weights[concept] ?? 0 { weights[concept] = weight }
  }
}

extension TextAnalyzer {
  /// The one word or Latin run that is all of `text`; nil when there is none. A single character is none: 碳 stands in
  /// 碳酸 and 低碳 too.
  func wholeTerm(_ text: String) -> TermKey? {
    let whole = TextRange(0, text.unicodeScalars.count)
    return terms(of: text).first { $0.range == whole && ($0.kind == .word || $0.kind == .latin) }.map(TermKey.init)
  }
}
