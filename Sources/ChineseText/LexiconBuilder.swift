/// Gathers words into a `Lexicon`.
///
/// Words are normalized as they come in, the same word of several lists becomes one. The order of the lists makes no
/// difference.
public struct LexiconBuilder: Sendable {
  private var trie: ScalarTrie
  private let normalizer: TextNormalizer
  private var totalFrequency = 0

  /// A builder without words.
  ///
  /// - Parameters:
  ///   - normalizer: The one that the texts will be normalized with.
  ///   - expectedWords: About how many words will come; too few only costs time.
  public init(normalizer: TextNormalizer, expectedWords: Int = 0) {
    self.normalizer = normalizer
    // jieba's dictionary and the THUOCL lists have 1.6 edges a word.
    trie = ScalarTrie(capacity: expectedWords / 5 * 8)
  }

  /// Adds background words from a dictionary in jieba's form: lines of word, blank, frequency, blank, part of speech.
  ///
  /// Lines of another shape are left out.
  ///
  /// - Returns: The number of words read, repeated ones included.
  /// - Complexity: O(n) in the number of bytes.
  @discardableResult
  public mutating func add(jieba bytes: [UInt8]) -> Int {
    add(lines: bytes) { LexiconEntry(frequency: $0, isTerm: false) }
  }

  /// Adds terms from a list in THUOCL's form: lines of word, tab, document frequency.
  ///
  /// The document frequencies are of another corpus than the background's, and are left out. So are lines of another
  /// shape, a header among them.
  ///
  /// - Returns: The number of words read, repeated ones included.
  /// - Complexity: O(n) in the number of bytes.
  @discardableResult
  public mutating func add(thuocl bytes: [UInt8]) -> Int {
    add(lines: bytes) { _ in LexiconEntry(frequency: 0, isTerm: true) }
  }

  /// Adds terms; what normalizes to nothing is left out.
  ///
  /// - Complexity: O(n) in the length of all words.
  public mutating func add(terms: some Sequence<String>) {
    for term in terms {
      add(normalizer.normalize(term).scalars, LexiconEntry(frequency: 0, isTerm: true))
    }
  }

  /// The lexicon of the words added so far.
  public func build() -> Lexicon {
    Lexicon(trie: trie, normalizer: normalizer, totalFrequency: max(totalFrequency, 1))
  }

  private mutating func add(_ word: [Unicode.Scalar], _ entry: LexiconEntry) {
    totalFrequency += entry.frequency
    trie.insert(word, entry.number) { LexiconEntry(number: $0).merged(with: entry).number }
  }

  /// Reads lines whose first column is a word and whose second is a number; blanks and tabs end a column.
  private mutating func add(lines bytes: [UInt8], entry: (Int) -> LexiconEntry) -> Int {
    var word: [Unicode.Scalar] = []
    var normalized: [Unicode.Scalar] = []
    var frequency: Int?
    var column = 0
    var added = 0
    func endLine(_ builder: inout LexiconBuilder) {
      if let frequency, !word.isEmpty {
        builder.normalizer.normalize(word, into: &normalized)
        builder.add(normalized, entry(frequency))
        added += 1
      }
      word.removeAll(keepingCapacity: true)
      frequency = nil
      column = 0
    }
    for scalar in DecodedText(decoding: bytes).text.unicodeScalars {
      switch scalar {
      case "\n", "\r": endLine(&self)
      case " ", "\t": column += 1
      default:
        if column == 0 {
          word.append(scalar)
        } else if column == 1 {
          frequency = Self.appending(scalar, to: frequency)
          if frequency == nil { column = 2 }
        }
      }
    }
    endLine(&self)
    return added
  }

  /// A number with one more decimal digit; nil when it isn't one.
  private static func appending(_ scalar: Unicode.Scalar, to number: Int?) -> Int? {
    guard ("0"..."9").contains(scalar) else { return nil }
    return min((number ?? 0) * 10 + Int(scalar.value - 48), LexiconEntry.highestFrequency)
  }
}
