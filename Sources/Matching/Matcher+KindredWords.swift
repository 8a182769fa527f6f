import ChineseText
public import SupplyDemand

extension Matcher {
  /// Words of a need's industries whose meaning is nearest to that of `term`: what a reason by meaning rests on, in words.
  ///
  /// - Parameters:
  ///   - term: A word of a record, normalized.
  ///   - need: The need.
  ///   - limit: The most words to give.
  /// - Returns: The nearest first, none whose cosine is below one half; none when the term has no vector.
  public func kindredWords(of term: String, for need: IndustryNeed, limit: Int) -> [String] {
    guard let meaning = vector(ofWord: term) else { return [] }
    let graph = labels.graph
    let relevant = profiler.profile(of: need).concepts.filter {
      $0.relevance >= Self.leastKindredRelevance && graph.isHandMade[$0.number]
    }
    let terms = relevant.flatMap { graph.concepts[$0.number].sureTerms }
    let words = Set(terms.map { analyzer.normalized($0.text) }).subtracting([term])
    let cosines = words.compactMap { word in
      vector(ofWord: word).map { (word: word, cosine: meaning.cosine(to: $0)) }
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
