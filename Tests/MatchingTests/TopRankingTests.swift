import TestSupport
import Testing

@testable import Matching

@Suite struct TopRankingTests {
  @Test(arguments: 1...20) func `the best are kept, equal scores by number`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let scores = (0..<50).map { _ in Double(Int.random(in: 0..<9, using: &random)) }
    for limit in [1, 2, 10, 60] {
      var top = TopRanking(limit: limit)
      for number in scores.indices.shuffled(using: &random) { top.insert(number, score: scores[number]) }
      let expected = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(limit)
      #expect(top.ranking.map(\.document) == Array(expected))
    }
  }
}
