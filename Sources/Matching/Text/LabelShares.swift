import ChineseText
import SupplyDemand

/// How much of what a label says each of its terms says.
struct LabelShares: Sendable {
  private let rarity: TermRarity
  private let genericWords: Set<String>
  /// The information of the scalars before each place: a segment's, spread evenly over its scalars.
  private let sums: [Double]

  /// The information of `label`, by its segments and their background frequencies.
  init(_ label: String, analyzer: TextAnalyzer, genericWords: Set<String>) {
    let rarity = TermRarity(analyzer.lexicon)
    self.rarity = rarity
    self.genericWords = genericWords
    var sums = [0.0]
    for segment in analyzer.segments(of: label) {
      let word = analyzer.normalized(segment.text)
      let each = Self.information(of: word, rarity, genericWords) / Double(max(1, segment.range.count))
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
    return (isWhole ? inPlace : min(inPlace, Self.information(of: term.text, rarity, genericWords))) / all
  }

  /// What remains of the information of a word that half of all industry labels could carry (技术, 高端, 制造).
  private static let genericShare = 0.3

  private static func information(of word: String, _ rarity: TermRarity, _ genericWords: Set<String>) -> Double {
    rarity.information(of: word) * (genericWords.contains(word) ? genericShare : 1)
  }
}
