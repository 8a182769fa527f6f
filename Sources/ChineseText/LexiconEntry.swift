/// What a lexicon knows of a word, packed in the word's number in the trie.
struct LexiconEntry {
  /// Occurrences in the background dictionary's corpus, 0 when unknown; at most `highestFrequency`.
  var frequency: Int
  /// Whether a list of a field gives the word.
  var isTerm: Bool

  static let highestFrequency = 1 << 30 - 1
  private static let termBit: UInt32 = 1 << 30

  init(frequency: Int, isTerm: Bool) {
    self.frequency = min(max(frequency, 0), Self.highestFrequency)
    self.isTerm = isTerm
  }

  init(number: UInt32) {
    frequency = Int(number & (Self.termBit - 1))
    isTerm = number & Self.termBit != 0
  }

  /// The packed form.
  var number: UInt32 { UInt32(frequency) | (isTerm ? Self.termBit : 0) }

  /// What two lists know together: a word of either kind is of both, and the higher frequency counts.
  func merged(with other: LexiconEntry) -> LexiconEntry {
    LexiconEntry(frequency: max(frequency, other.frequency), isTerm: isTerm || other.isTerm)
  }
}
