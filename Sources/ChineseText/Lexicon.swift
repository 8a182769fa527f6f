/// Words of a language or a field, normalized, with how often they occur where that is known.
///
/// A word is a *term* when a list of a field gives it (an industry, a taxonomy node, a technical vocabulary) and a
/// *background word* when a general dictionary does; it can be both. Make one with a `LexiconBuilder`; it never changes
/// and can be shared by any number of threads.
public struct Lexicon: Sendable {
  let trie: ScalarTrie
  private let normalizer: TextNormalizer
  /// The sum of the frequencies of all words, at least 1.
  let totalFrequency: Int

  /// A lexicon without words.
  public init(normalizer: TextNormalizer = TextNormalizer()) {
    self.init(trie: ScalarTrie(), normalizer: normalizer, totalFrequency: 1)
  }

  init(trie: ScalarTrie, normalizer: TextNormalizer, totalFrequency: Int) {
    self.trie = trie
    self.normalizer = normalizer
    self.totalFrequency = totalFrequency
  }

  /// The number of different words.
  public var count: Int { trie.count }

  /// Whether a text, normalized, is a word.
  ///
  /// - Complexity: O(n) in the length of the text.
  public func contains(_ word: String) -> Bool {
    entry(of: word) != nil
  }

  /// How often a word occurs in the background dictionary's corpus: 0 when only lists without frequencies have it, nil
  /// when none has.
  ///
  /// - Complexity: O(n) in the length of the word.
  public func frequency(of word: String) -> Int? {
    entry(of: word)?.frequency
  }

  /// Whether a list of a field gives the word.
  ///
  /// - Complexity: O(n) in the length of the word.
  public func isTerm(_ word: String) -> Bool {
    entry(of: word)?.isTerm ?? false
  }

  /// What is known of the word that ends at a place of the trie.
  func entry(at place: ScalarTrie.Place) -> LexiconEntry {
    LexiconEntry(number: trie.number(at: place))
  }

  private func entry(of word: String) -> LexiconEntry? {
    trie.number(of: normalizer.normalize(word).scalars).map(LexiconEntry.init(number:))
  }

  /// Takes in the words, their numbers and their frequencies.
  public func add(to fingerprint: inout Fingerprint) { trie.add(to: &fingerprint) }
}
