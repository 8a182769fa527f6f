import ChineseText
import SupplyDemand

/// Makes profiles of needs: concepts, meaning, and the need's own words as the safety net.
struct NeedProfiler: Sendable {
  private let labels: LabelReader
  private let analyzer: TextAnalyzer
  private let neural: NeuralSpace?

  /// A profiler of what `labels` reads.
  init(labels: LabelReader, analyzer: TextAnalyzer, neural: NeuralSpace?) {
    self.neural = neural
    self.labels = labels
    self.analyzer = analyzer
  }

  /// The profile of `need`.
  func profile(of need: IndustryNeed) -> NeedProfile {
    let industries = need.industries
    let relevances = labels.graph.spread(labels.links(text: need.text, industries: industries).map(\.link))
    var best: [TermKey: Double] = [:]
    for word in Set(industries).sorted().flatMap(ownWords) {
      best[word.key] = max(best[word.key] ?? 0, word.probability)
    }
    return NeedProfile(
      ownWords: best.sorted { $0.key < $1.key }.map { NeedProfile.OwnWord(key: $0.key, probability: $0.value) },
      concepts: relevances.sorted { $0.key < $1.key }.map {
        NeedProfile.RelevantConcept(number: $0.key, relevance: $0.value)
      },
      meaning: labels.meaning(of: industries, concepts: relevances),
      neural: neural?.direction(of: industries, concepts: relevances))
  }

  // MARK: The label's own words

  /// The chance that a text with the whole label in it serves the label; one with a part of it has a like part of it.
  private static let wholeLabelProbability = 0.9

  /// The chance that a text with the one character that a label is serves the label.
  private static let characterProbability = 0.25

  /// Below this share of a label's information, a word of it says nothing.
  private static let leastShare = 0.1

  /// The label, its words and their parts, each weighted by its share of the label's information.
  private func ownWords(of label: String) -> [NeedProfile.OwnWord] {
    let terms = analyzer.terms(of: label)
    let shares = LabelShares(label, analyzer: analyzer, genericWords: labels.graph.genericWords)
    let useful = terms.filter { $0.kind == .word || $0.kind == .latin }
    return (useful.isEmpty ? terms : useful).compactMap { term in
      let share = shares.of(term)
      guard share >= Self.leastShare else { return nil }
      let whole = term.kind == .character ? Self.characterProbability : Self.wholeLabelProbability
      return NeedProfile.OwnWord(key: term.key, probability: whole * share)
    }
  }
}
