import Testing

@testable import Matching

@Suite struct RankingMeasuresTests {
  @Test func `the measures are those worked out by hand`() {
    let measures = RankingMeasures(
      rankings: ["q": ["x", "a", "b"]], judgments: ["q": ["a": 3, "b": 1, "c": 2], "empty": ["a": 0]])
    // gains 7, 1 at ranks 2, 3 over the ideal 7, 3, 1 at ranks 1, 2, 3
    let ideal = 7 + 3 / 1.5849625007 + 0.5
    #expect(abs(measures.ndcg10 - (7 / 1.5849625007 + 0.5) / ideal) < 1e-9)
    #expect(abs(measures.ndcg10Judged - (7 + 1 / 1.5849625007) / ideal) < 1e-9)
    #expect(measures.mrr10 == 0.5)
    #expect(measures.precision5 == 0.4)
    #expect(abs(measures.recall10 - 2.0 / 3) < 1e-12)
    #expect(measures.unjudged10 == 1)
    #expect(measures.queries == 1 && measures.queriesLeftOut == 1)
  }

  @Test func `a query without a ranking counts as zero`() {
    let measures = RankingMeasures(rankings: [:], judgments: ["q": ["a": 1]])
    #expect(measures.ndcg10 == 0 && measures.queries == 1)
  }

  @Test func `a perfect ranking measures one`() {
    let grades = ["a": 3, "b": 2, "c": 1]
    let measures = RankingMeasures(rankings: ["q": ["a", "b", "c"]], judgments: ["q": grades])
    #expect(measures.ndcg10 == 1 && measures.ndcg10Judged == 1 && measures.recall10 == 1)
  }
}
