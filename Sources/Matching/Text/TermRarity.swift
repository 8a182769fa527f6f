import ChineseText
import RealModule

/// What words tell by being rare in general language, so that no other record of a collection has a say in it.
struct TermRarity: Sendable {
  private let lexicon: Lexicon

  /// The rarity of the words of `lexicon`; one without a frequency is taken to occur once.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The size of the corpus behind the lexicon's frequencies, in words (jieba's dictionary).
  private static let corpusSize = 60_101_967.0
  /// A word this frequent tells nothing: 1 in 1,000 words, as 可以 and 问题 are.
  private static let commonInformation = Double.log(1_000)

  /// What a normalized word tells beyond a common word, in nats, 0 or more.
  func information(of word: String) -> Double {
    let frequency = Double(max(1, lexicon.frequency(of: word) ?? 1))
    return max(0, Double.log(Self.corpusSize / frequency) - Self.commonInformation)
  }
}
