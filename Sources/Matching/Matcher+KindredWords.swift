import ChineseText
public import SupplyDemand

/// The words of a need's industries, each with its meaning: what reasons by meaning are told by.
public struct NeedVocabulary: Sendable {
  fileprivate let words: [(word: String, meaning: MeaningVector)]
}

extension Matcher {
  /// The words of a need's industries that have a meaning.
  ///
  /// - Complexity: linear in the words of the industries that serve the need.
  public func vocabulary(of need: IndustryNeed) -> NeedVocabulary {
    let graph = labels.graph
    let relevant = profiler.profile(of: need).concepts.filter {
      $0.relevance >= Self.leastKindredRelevance && graph.isHandMade[$0.number]
    }
    let terms = relevant.flatMap { graph.concepts[$0.number].sureTerms }
    let words = Set(terms.map { analyzer.normalized($0.text) })
    return NeedVocabulary(words: words.compactMap { word in vector(ofWord: word).map { (word, $0) } })
  }

  /// Words of a need whose meaning is nearest to that of `term`: what a reason by meaning rests on, in words.
  ///
  /// - Parameters:
  ///   - term: A word of a record, normalized.
  ///   - vocabulary: The need's words.
  ///   - limit: The most words to give.
  /// - Returns: The nearest first, none whose cosine is below one half; none when the term has no vector.
  public func kindredWords(of term: String, in vocabulary: NeedVocabulary, limit: Int) -> [String] {
    guard let meaning = vector(ofWord: term) else { return [] }
    let cosines = vocabulary.words.lazy.filter { $0.word != term }.map { word, other in
      (word: word, cosine: meaning.cosine(to: other))
    }
    return cosines.filter { $0.cosine >= Self.leastKinship }
      .sorted { ($1.cosine, $0.word) < ($0.cosine, $1.word) }.prefix(limit).map(\.word)
  }

  private func vector(ofWord word: String) -> MeaningVector? {
    analyzer.key(ofWhole: word).flatMap { reader.space.vector(ofWord: $0) }
  }

  /// The words of an industry that serves a need less surely say little of the need.
  private static let leastKindredRelevance = 0.5
  /// A word farther off isn't of the same meaning.
  private static let leastKinship: Float = 0.5
}
