import Matching
import SupplyDemand

/// A document in a ranking.
struct RankedDocument: Sendable {
  let id: String
  let score: Double
}

/// Something that ranks documents for a query.
protocol RankingEngine: Sendable {
  /// The number of tokens indexed.
  var tokenCount: Int { get }
  /// The number of bytes of the index.
  var byteCount: Int { get }

  /// A ranker for one task at a time.
  func ranker() -> any Ranker
}

/// Ranks for one task at a time.
protocol Ranker {
  /// The best documents for a query, the best first.
  mutating func rank(_ query: TestCollection.Query, limit: Int) -> [RankedDocument]
}

/// Ranks as `recommend` and `search` do.
struct NeedEngine: RankingEngine, Ranker {
  let matcher: Matcher
  let scorer: EvaluateCommand.Scorer

  var tokenCount: Int { matcher.occurrenceCount }
  var byteCount: Int { matcher.indexByteCount }

  func ranker() -> any Ranker { self }

  func rank(_ query: TestCollection.Query, limit: Int) -> [RankedDocument] {
    switch scorer {
    case .text:
      return matcher.search(query.text, in: [.achievements], limit: limit).map {
        RankedDocument(id: $0.record.id, score: $0.score)
      }
    case .default, .unread:
      return matcher.ranking(of: .achievements, for: Self.needs(query), limit: limit).map {
        RankedDocument(id: $0.record.id, score: $0.score)
      }
    }
  }

  /// The needs that a query lists, as a city's cell does; the query itself when it is no list.
  static func needs(_ query: TestCollection.Query) -> [IndustryNeed] {
    var seen: Set<Substring> = []
    let items = query.text.split { "、，；,;".contains($0) }.filter { seen.insert($0).inserted }
    return (items.isEmpty ? [query.text[...]] : items).map(String.init).enumerated().map { number, item in
      IndustryNeed(
        id: IndustryNeed.ID("\(query.id)-\(number)"), city: PilotCity.ID(""), column: .main, text: item,
        range: TextRange(0, 0), group: 1, parent: nil, parts: [], label: item)
    }
  }
}

/// Ranks by plain BM25 over given tokens.
struct TokenEngine: RankingEngine {
  private let index: TokenIndex
  private let ids: [String]

  init(_ documents: [Achievement]) {
    index = TokenIndex(documents.map { ([$0.title, $0.abstract] + $0.keywords).joined(separator: " ") })
    ids = documents.map(\.id.text)
  }

  var tokenCount: Int { index.tokenCount }
  var byteCount: Int { index.byteCount }

  func ranker() -> any Ranker {
    TokenRanker(index: index, ids: ids, scratch: TokenIndex.Scratch(for: index))
  }

  private struct TokenRanker: Ranker {
    let index: TokenIndex
    let ids: [String]
    var scratch: TokenIndex.Scratch

    mutating func rank(_ query: TestCollection.Query, limit: Int) -> [RankedDocument] {
      index.search(query.text, limit: limit, scratch: &scratch).map {
        RankedDocument(id: ids[$0.document], score: $0.score)
      }
    }
  }
}
