import ChineseText
import SupplyDemand

/// Makes profiles of needs for one index: concept first, the need's own words as the safety net.
struct NeedProfiler: Sendable {
  private let graph: ConceptGraph
  private let vocabulary: ConceptVocabulary
  private let index: OccurrenceIndex
  private let analyzer: TextAnalyzer

  /// A profiler that knows `graph`, for looking in `index`.
  init(graph: ConceptGraph, index: OccurrenceIndex, analyzer: TextAnalyzer) {
    self.graph = graph
    self.index = index
    self.analyzer = analyzer
    vocabulary = ConceptVocabulary(graph, in: index)
  }

  /// The profile of a need that is printed as `text` and means `industries`.
  func profile(text: String, industries: [String]) -> NeedProfile {
    var best: [Int: NeedProfile.WeightedTerm] = [:]
    func keep(_ term: NeedProfile.WeightedTerm) {
      if term.probability > best[term.number]?.probability ?? 0 { best[term.number] = term }
    }
    for term in Set(industries).sorted().flatMap(ownTerms) { keep(term) }
    var falseFriends: Set<Int> = []
    let weights = graph.spread(links(text: text, industries: industries))
    for (concept, weight) in weights.sorted(by: { $0.key < $1.key }) {
      for entry in vocabulary.entries(of: concept) {
        if entry.strength == .falseFriend {
          falseFriends.insert(entry.number)
        } else {
          keep(
            NeedProfile.WeightedTerm(
              number: entry.number, strength: Self.probability(of: entry.strength), relevance: weight, concept: concept)
          )
        }
      }
    }
    return NeedProfile(
      terms: best.values.sorted { $0.number < $1.number },
      falseFriends: falseFriends.filter { best[$0] == nil }.sorted())
  }

  /// The chance that a text with a term of each strength is of the term's industry.
  private static func probability(of strength: ConceptTerm.Strength) -> Double {
    switch strength {
    case .falseFriend: 0
    case .hint: 0.25
    case .strong: 0.65
    case .sure: 0.9
    }
  }

  // MARK: From a label to concepts

  /// The label's reading when somebody wrote one down, else what its own words name.
  private func links(text: String, industries: [String]) -> [NeedReading.Link] {
    if let reading = graph.readings[analyzer.normalized(text)] { return reading.links }
    return Set(industries).sorted().flatMap { industry in
      graph.readings[analyzer.normalized(industry)]?.links ?? namedLinks(of: industry)
    }
  }

  /// Concepts whose name, synonym or term stands in a label that nobody has read, weighted by how much of the label
  /// it covers.
  private func namedLinks(of label: String) -> [NeedReading.Link] {
    let length = Double(max(1, label.unicodeScalars.count))
    var weights: [Concept.ID: Double] = [:]
    for term in analyzer.terms(of: label) where term.kind == .word || term.kind == .latin {
      let coverage = Double(term.range.count) / length
      for concept in graph.named[term.text] ?? [] {
        weights[concept] = max(weights[concept] ?? 0, coverage)
      }
      for (concept, strength) in graph.shown[term.text] ?? [] {
        let probability = Self.probability(of: strength)
        weights[concept] = max(weights[concept] ?? 0, coverage * probability * probability)
      }
    }
    return weights.filter { $0.value >= Self.leastCoverage }.sorted { $0.key < $1.key }.map {
      NeedReading.Link(concept: $0.key, grade: $0.value == 1 ? .same : .part, weight: $0.value)
    }
  }

  /// Below this share of a label, a word in it says too little of what the label means.
  private static let leastCoverage = 0.3

  // MARK: The label's own words

  /// The chance that a text with the whole label in it serves the label; one with a part of it has a like part of it.
  private static let wholeLabelProbability = 0.9

  /// The chance that a text with the one character that a label is serves the label.
  private static let characterProbability = 0.25

  /// The label, its words and their parts, each weighted by its share of the label's information.
  private func ownTerms(of label: String) -> [NeedProfile.WeightedTerm] {
    let terms = analyzer.terms(of: label)
    let shares = LabelShares(label, analyzer: analyzer, genericWords: graph.genericWords)
    let useful = terms.filter { $0.kind == .word || $0.kind == .latin }
    return (useful.isEmpty ? terms : useful).compactMap { term in
      let share = shares.of(term)
      guard share > 0, let number = index.number(of: TermKey(term)) else { return nil }
      let whole = term.kind == .character ? Self.characterProbability : Self.wholeLabelProbability
      return NeedProfile.WeightedTerm(number: number, strength: whole * share, relevance: 1, concept: nil)
    }
  }
}
