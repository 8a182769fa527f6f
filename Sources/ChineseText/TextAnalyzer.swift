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
    return occurrences(in: normalized).map { occurrence in
      Term(
        text: normalized.text(of: occurrence), range: normalized.originalRange(of: occurrence), key: occurrence.key)
    }
  }

  /// The terms of a text normalized by `normalizer`, in the order of `terms(of:)`, without strings of them.
  ///
  /// - Complexity: As `terms(of:)`, with one allocation.
  public func occurrences(in text: NormalizedText) -> [TermOccurrence] {
    var occurrences: [TermOccurrence] = []
    occurrences.reserveCapacity(text.scalars.count * 3)
    forEachTerm(in: text) { occurrences.append(TermOccurrence(key: $0, $1)) }
    return occurrences
  }

  /// The term that is all of a text: a word of the lexicon, a Han character or a run of letters; nil when there is none.
  ///
  /// - Complexity: O(n).
  public func key(ofWhole text: String) -> TermKey? {
    let scalars = normalizer.normalize(text).scalars
    guard let first = scalars.first else { return nil }
    switch normalizer.scalarClass(first) {
    case .han where scalars.count == 1: return TermKey(character: first)
    case .letter where runEnd(in: scalars, from: 0) == scalars.count: return TermKey(run: scalars[...])
    case .han, .letter: return lexicon.trie.place(of: scalars).map { TermKey(word: $0.node) }
    case .mark, .other: return nil
    }
  }

  /// Visits the terms of a text in the order of `terms(of:)`.
  ///
  /// - Parameters:
  ///   - text: A text normalized by `normalizer`.
  ///   - body: Takes the term and where it stands in `text.scalars`.
  /// - Complexity: As `terms(of:)`, with no allocation for a term.
  @inline(__always)
  func forEachTerm(in text: NormalizedText, _ body: (TermKey, Range<Int>) -> Void) {
    let scalars = text.scalars
    var position = 0
    while position < scalars.count {
      switch normalizer.scalarClass(scalars[position]) {
      case .han:
        body(TermKey(character: scalars[position]), position..<position + 1)
        let isPair =
          position + 1 < scalars.count && normalizer.scalarClass(scalars[position + 1]) == .han
        visitHan(at: position, in: scalars, isPair: isPair, body)
        position += 1
      case .letter:
        let end = runEnd(in: scalars, from: position)
        body(TermKey(run: scalars[position..<end]), position..<end)
        forEachWord(in: scalars, at: position) { wordEnd, word in
          if wordEnd > end { body(TermKey(word: word.node), position..<wordEnd) }
        }
        position = end
      case .mark, .other:
        position += 1
      }
    }
  }

  /// The words and the bigram that begin with a Han character: the shorter first, of the same length the word.
  @inline(__always)
  private func visitHan(
    at position: Int, in scalars: [Unicode.Scalar], isPair: Bool, _ body: (TermKey, Range<Int>) -> Void
  ) {
    var owesBigram = isPair
    forEachWord(in: scalars, at: position) { end, word in
      if owesBigram, end > position + 2 {
        body(TermKey(bigram: scalars[position], scalars[position + 1]), position..<position + 2)
        owesBigram = false
      }
      if end > position + 1 { body(TermKey(word: word.node), position..<end) }
    }
    if owesBigram { body(TermKey(bigram: scalars[position], scalars[position + 1]), position..<position + 2) }
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
