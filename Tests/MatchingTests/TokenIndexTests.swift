import TestSupport
import Testing

@testable import Matching

@Suite struct TokenIndexTests {
  /// BM25 written down plainly: every document, every token of the query.
  private struct PlainRanking {
    private let texts: [[String]]
    private let counts: [[String: Int]]
    private let documentFrequencies: [String: Int]
    private let averageLength: Double

    init(_ texts: [[String]]) {
      self.texts = texts
      counts = texts.map { text in text.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
      documentFrequencies = counts.reduce(into: [:]) { sum, count in
        for token in count.keys { sum[token, default: 0] += 1 }
      }
      averageLength = Double(texts.map(\.count).reduce(0, +)) / Double(max(1, texts.count))
    }

    func best(_ query: [String], limit: Int, where isAllowed: (Int) -> Bool) -> [(document: Int, score: Double)] {
      let bm25 = BM25()
      let times = query.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      var different: [String] = []
      var seen: Set<String> = []
      for token in query where seen.insert(token).inserted { different.append(token) }
      let scores = texts.indices.map { document in
        different.reduce(0.0) { sum, token in
          guard let frequency = counts[document][token], let df = documentFrequencies[token] else { return sum }
          let normalization = bm25.lengthNormalization(
            length: Double(texts[document].count), averageLength: averageLength)
          let weight =
            Double(times[token] ?? 0)
            * BM25.inverseDocumentFrequency(documentFrequency: df, documents: texts.count)
          return sum + weight * bm25.saturation(frequency: Double(frequency), normalization: normalization)
        }
      }
      let found = scores.enumerated().filter { $0.element > 0 && isAllowed($0.offset) }
      let ranking = found.sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }.prefix(limit)
      return ranking.map { (document: $0.offset, score: $0.element) }
    }
  }

  /// Texts whose tokens are as unevenly frequent as words are: a few in nearly every text, many in one or two.
  private static func texts(_ count: Int, _ random: inout SeededRandom) -> [[String]] {
    let vocabulary = Int.random(in: 2...200, using: &random)
    let longest = Int.random(in: 1...60, using: &random)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...longest, using: &random)).map { _ in token(of: vocabulary, &random) }
    }
  }

  private static func token(of vocabulary: Int, _ random: inout SeededRandom) -> String {
    let share = Double.random(in: 0..<1, using: &random)
    return "词\(Int(Double(vocabulary) * share * share * share))"
  }

  @Test(arguments: 1...100) func `the best are those of the plain formula, to the bit`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let texts = Self.texts(Int.random(in: 0...700, using: &random), &random)
    let plain = PlainRanking(texts)
    var builder = TokenIndexBuilder(blockCapacity: [64, 200, 65_536][seed % 3])
    for text in texts { builder.add(text.joined(separator: " ")) }
    let index = builder.index()
    var scratch = TokenIndex.Scratch()
    for number in 0..<100 {
      let vocabulary = Int.random(in: 1...250, using: &random)
      let query = (0..<Int.random(in: 0...(number % 10 == 0 ? 120 : 12), using: &random)).map { _ in
        Self.token(of: vocabulary, &random)
      }
      let limit = [1, 2, 10, 100, 1_000][number % 5]
      let modulus = number % 3 == 0 ? Int.random(in: 1...9, using: &random) : 1
      let allowed = modulus == 1 ? nil : DocumentSet(count: texts.count) { $0 % modulus == 0 }
      let found = index.search(query.joined(separator: " "), limit: limit, among: allowed, scratch: &scratch)
      let expected = plain.best(query, limit: limit) { $0 % modulus == 0 }
      #expect(found.map(\.document) == expected.map(\.document), "seed \(seed), query \(number)")
      #expect(found.map(\.score) == expected.map(\.score), "seed \(seed), query \(number)")
    }
  }

  @Test(arguments: 1...12) func `so are they where a block is searched in parts, and many lists are looked up`(
    seed: Int
  ) {
    var random = SeededRandom(seed: UInt64(seed))
    let texts = (0..<Int.random(in: 9_000...70_000, using: &random)).map { _ in
      ["的"] + (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.token(of: 3_000, &random) }
    }
    let plain = PlainRanking(texts)
    let index = TokenIndex(texts.map { $0.joined(separator: " ") })
    var scratch = TokenIndex.Scratch()
    for number in 0..<4 {
      let query = ["的"] + (0..<(2 + 3 * number)).map { _ in Self.token(of: 3_000, &random) }
      let limit = [10, 1, 100, 10][number]
      let modulus = number == 3 ? 7 : 1
      let allowed = number == 3 ? DocumentSet(count: texts.count) { $0 % 7 == 0 } : nil
      let found = index.search(query.joined(separator: " "), limit: limit, among: allowed, scratch: &scratch)
      let expected = plain.best(query, limit: limit) { $0 % modulus == 0 }
      #expect(found.map(\.document) == expected.map(\.document), "seed \(seed), query \(number)")
      #expect(found.map(\.score) == expected.map(\.score), "seed \(seed), query \(number)")
    }
    #expect(scratch.counts.lookups > 0)
  }

  @Test(arguments: ["a b", "a b b b", "a", "b a a"])
  func `a token that nearly all texts have is found beside a rare one`(query: String) {
    let texts = (0..<3_000).map { $0 == 2_000 ? ["a", "b"] : ["a"] }
    let index = TokenIndex(texts.map { $0.joined(separator: " ") })
    var scratch = TokenIndex.Scratch()
    let found = index.search(query, limit: 10, scratch: &scratch)
    let expected = PlainRanking(texts).best(query.split(separator: " ").map(String.init), limit: 10) { _ in true }
    #expect(found.map(\.document) == expected.map(\.document) && found.count == 10)
    #expect(found.map(\.score) == expected.map(\.score))
  }

  @Test func `a query as long as a book is answered exactly too`() {
    let texts = (0..<200).map { text in (0..<100).map { "t\(text * 50 + $0)" } }
    let index = TokenIndex(texts.map { $0.joined(separator: " ") })
    var scratch = TokenIndex.Scratch()
    let query = (0..<10_000).map { "t\($0)" }
    for count in [10_000, 5_000] {
      let found = index.search(query.prefix(count).joined(separator: " "), limit: .max, scratch: &scratch)
      let expected = PlainRanking(texts).best(Array(query.prefix(count)), limit: 200) { _ in true }
      #expect(found.map(\.document) == expected.map(\.document) && found.map(\.score) == expected.map(\.score))
    }
  }

  @Test func `most postings of frequent tokens aren't read`() {
    var random = SeededRandom(seed: 65)
    let texts = (0..<70_000).map { _ in (0..<12).map { _ in Self.token(of: 2_000, &random) } }
    let frequencies = texts.reduce(into: [String: Int]()) { sum, text in
      for token in Set(text) { sum[token, default: 0] += 1 }
    }
    let index = TokenIndex(texts.map { $0.joined(separator: " ") })
    var scratch = TokenIndex.Scratch()
    let queries = (0..<40).map { _ in (0..<6).map { _ in Self.token(of: 2_000, &random) } }
    let postings = queries.reduce(0) { sum, query in sum + Set(query).reduce(0) { $0 + (frequencies[$1] ?? 0) } }
    for query in queries { _ = index.search(query.joined(separator: " "), limit: 10, scratch: &scratch) }
    #expect(scratch.counts.postings + scratch.counts.denseLevels / 12 < postings / 2)
    #expect(scratch.counts.scored < 100 * queries.count)
    #expect(index.byteCount < 4 * index.postingCount)
  }

  @Test func `a frequency beyond a byte, and one that shares its level, count in full`() {
    let often = { (count: Int) in Array(repeating: "词", count: count) + ["字"] }
    let texts = [often(300), often(299), often(256), often(255), often(31), often(30), often(9), often(8)]
    let index = TokenIndex(texts.map { $0.joined(separator: " ") })
    var scratch = TokenIndex.Scratch()
    let found = index.search("词", limit: 10, scratch: &scratch)
    let expected = PlainRanking(texts).best(["词"], limit: 10) { _ in true }
    #expect(found.map(\.document) == expected.map(\.document))
    #expect(found.map(\.score) == expected.map(\.score))
  }

  @Test func `unknown tokens and empty queries find nothing`() {
    let index = TokenIndex(["a b", "b"])
    var scratch = TokenIndex.Scratch()
    #expect(index.search("", limit: 5, scratch: &scratch).isEmpty)
    #expect(index.search("c", limit: 5, scratch: &scratch).isEmpty)
    #expect(index.search("a", limit: 0, scratch: &scratch).isEmpty)
    #expect(index.documentCount == 2 && index.tokenCount == 3 && index.postingCount == 3)
  }
}
