import ChineseText
import RealModule
import SupplyDemand

/// How much of what a label says each of its terms says.
struct LabelShares: Sendable {
  private let analyzer: TextAnalyzer
  private let genericWords: Set<String>
  /// The information of the scalars before each place: a segment's, spread evenly over its scalars.
  private let sums: [Double]

  /// The information of `label`, by its segments and their background frequencies.
  init(_ label: String, analyzer: TextAnalyzer, genericWords: Set<String>) {
    self.analyzer = analyzer
    self.genericWords = genericWords
    var sums = [0.0]
    for segment in analyzer.segments(of: label) {
      let word = analyzer.normalized(segment.text)
      let each = Self.information(of: word, analyzer, genericWords) / Double(max(1, segment.range.count))
      for _ in 0..<segment.range.count { sums.append((sums.last ?? 0) + each) }
    }
    self.sums = sums
  }

  /// The share of the label's information that a term of it has, 0…1: its scalars' share, but no more than the term
  /// says by itself, so that 技术 isn't two thirds of 核技术.
  func of(_ term: Term) -> Double {
    guard let all = sums.last, all > 0, term.range.end < sums.count else { return 0 }
    let inPlace = sums[term.range.end] - sums[term.range.start]
    let isWhole = term.range.start == 0 && term.range.end == sums.count - 1
    return (isWhole ? inPlace : min(inPlace, Self.information(of: term.text, analyzer, genericWords))) / all
  }

  /// The size of the corpus behind the lexicon's frequencies, in words (jieba's dictionary).
  private static let corpusSize = 60_101_967.0
  /// A word this frequent tells nothing: 1 in 1,000 words, as 可以 and 问题 are.
  private static let commonInformation = Double.log(1_000)
  /// What remains of the information of a word that half of all industry labels could carry (技术, 高端, 制造).
  private static let genericShare = 0.3

  /// What a word tells beyond a common word, in nats, 0 or more; one without a frequency is taken to occur once.
  private static func information(
    of word: String, _ analyzer: TextAnalyzer, _ genericWords: Set<String>
  ) -> Double {
    let frequency = Double(analyzer.lexicon.frequency(of: word) ?? 1)
    let information = max(0, Double.log(corpusSize / max(1, frequency)) - commonInformation)
    return genericWords.contains(word) ? information * genericShare : information
  }
}
