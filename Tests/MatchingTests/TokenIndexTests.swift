import TestSupport
import Testing

@testable import Matching

@Suite struct TokenIndexTests {
  /// BM25 written down plainly: for every document, every token of the query.
  private static func plainRanking(_ texts: [[String]], _ query: [String], limit: Int) -> [(
    document: Int, score: Double
  )] {
    let bm25 = BM25()
    let average = Double(texts.map(\.count).reduce(0, +)) / Double(texts.count)
    let scores = texts.map { text in
      query.reduce(0.0) { sum, token in
        let df = texts.count { $0.contains(token) }
        guard df > 0, text.contains(token) else { return sum }
        return sum + BM25.inverseDocumentFrequency(documentFrequency: df, documents: texts.count)
          * bm25.saturation(
            frequency: Double(text.count { $0 == token }),
            normalization: bm25.lengthNormalization(length: Double(text.count), averageLength: average))
      }
    }
    let found = scores.enumerated().filter { $0.element > 0 }.map { (document: $0.offset, score: $0.element) }
    return Array(found.sorted { ($1.score, $0.document) < ($0.score, $1.document) }.prefix(limit))
  }

  @Test(arguments: 1...30) func `the index ranks as the plain formula does`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    func tokens(_ count: Int) -> [String] { (0..<count).map { _ in "t\(Int.random(in: 0..<12, using: &random))" } }
    let texts = (0..<40).map { _ in tokens(Int.random(in: 0..<9, using: &random)) }
    let index = TokenIndex(texts.map { $0.joined(separator: " ") })
    var scratch = TokenIndex.Scratch(for: index)
    for limit in [1, 3, 100] {
      let query = tokens(4)
      let ranking = index.search(query.joined(separator: " "), limit: limit, scratch: &scratch)
      let expected = Self.plainRanking(texts, query, limit: limit)
      #expect(ranking.map(\.document) == expected.map(\.document))
      for (found, plain) in zip(ranking, expected) { #expect(abs(found.score - plain.score) < 1e-12) }
    }
  }

  @Test func `unknown tokens and empty queries find nothing`() {
    let index = TokenIndex(["a b", "b"])
    var scratch = TokenIndex.Scratch(for: index)
    #expect(index.search("", limit: 5, scratch: &scratch).isEmpty)
    #expect(index.search("c", limit: 5, scratch: &scratch).isEmpty)
    #expect(index.documentCount == 2 && index.tokenCount == 3)
  }
}
