/// Finds the terms of texts.
///
/// The law of terms: when a text A stands in a text B at a place that cuts no run of letters and digits, then every term
/// of A is a term of B. So whatever words a need is written in, a record that contains them is found by each of them.
/// It holds because a term depends on nothing outside itself but the run of letters it ends in: all words of the lexicon
/// are terms, not the best choice of words, and neither ICU's dictionary nor its version has a say.
///
/// An analyzer never changes and can be shared by any number of threads.
public struct TextAnalyzer: Sendable {
  /// The words.
  public let lexicon: Lexicon
  /// What texts are normalized by before words are looked for.
  public let normalizer: TextNormalizer

  /// An analyzer; the lexicon must have been built with the same normalizer.
  public init(lexicon: Lexicon, normalizer: TextNormalizer) {
    self.lexicon = lexicon
    self.normalizer = normalizer
  }

  /// The text in the form in which texts are compared: `TextNormalizer.normalize(_:)`.
  ///
  /// - Complexity: O(n).
  public func normalized(_ text: String) -> String {
    normalizer.normalize(text).text
  }

  /// All terms of a text, by range (the earlier start first, then the shorter), then by kind; a term is repeated where
  /// it occurs again. An empty text has none.
  ///
  /// - Complexity: O(n) times the longest word that begins at a place; about 2.5 terms a character in Chinese.
  public func terms(of text: String) -> [Term] {
    let normalized = normalizer.normalize(text)
    let (bytes, offsets) = normalized.utf8WithOffsets()
    var terms: [Term] = []
    terms.reserveCapacity(normalized.scalars.count * 3)
    forEachTerm(in: normalized) { kind, range in
      let piece = String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
      terms.append(Term(text: piece, range: normalized.originalRange(of: range), kind: kind))
    }
    return terms
  }

  /// Visits the terms of a text in the order of `terms(of:)` without making strings of them.
  ///
  /// - Parameters:
  ///   - text: A text normalized by `normalizer`.
  ///   - body: Takes the term's kind and where it stands in `text.scalars`, which are the term.
  /// - Complexity: As `terms(of:)`, with no allocation for a term.
  public func forEachTerm(in text: NormalizedText, _ body: (Term.Kind, Range<Int>) -> Void) {
    let scalars = text.scalars
    var position = 0
    while position < scalars.count {
      switch normalizer.scalarClass(scalars[position]) {
      case .han:
        body(.character, position..<position + 1)
        let isPair =
          position + 1 < scalars.count && normalizer.scalarClass(scalars[position + 1]) == .han
        visitHan(at: position, in: scalars, isPair: isPair, body)
        position += 1
      case .letter:
        let end = runEnd(in: scalars, from: position)
        body(.latin, position..<end)
        forEachWord(in: scalars, at: position) { wordEnd, _ in
          if wordEnd > end { body(.word, position..<wordEnd) }
        }
        position = end
      case .mark, .other:
        position += 1
      }
    }
  }

  /// The words and the bigram that begin with a Han character: the shorter first, of the same length the word.
  private func visitHan(
    at position: Int, in scalars: [Unicode.Scalar], isPair: Bool, _ body: (Term.Kind, Range<Int>) -> Void
  ) {
    var owesBigram = isPair
    forEachWord(in: scalars, at: position) { end, _ in
      if owesBigram, end > position + 2 {
        body(.bigram, position..<position + 2)
        owesBigram = false
      }
      if end > position + 1 { body(.word, position..<end) }
    }
    if owesBigram { body(.bigram, position..<position + 2) }
  }

  /// The ends of the lexicon's words that begin at a place, with their places in its trie, ascending, one character included; those that
  /// end inside a run of letters left out.
  @inline(__always)  // else each call would retain and release what its closure captures, a sixth of the time
  func forEachWord(in scalars: [Unicode.Scalar], at start: Int, _ body: (Int, ScalarTrie.Place) -> Void) {
    lexicon.trie.forEachWord(in: scalars, at: start) { end, word in
      if !cutsRun(in: scalars, at: end) { body(end, word) }
    }
  }

  /// The end of the run of letters that begins at a place: letters, digits and the marks on them.
  func runEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count, isOfRun(scalars[end]) { end += 1 }
    return end
  }

  private func cutsRun(in scalars: [Unicode.Scalar], at position: Int) -> Bool {
    position < scalars.count && isOfRun(scalars[position]) && isOfRun(scalars[position - 1])
  }

  private func isOfRun(_ scalar: Unicode.Scalar) -> Bool {
    let scalarClass = normalizer.scalarClass(scalar)
    return scalarClass == .letter || scalarClass == .mark
  }
}
