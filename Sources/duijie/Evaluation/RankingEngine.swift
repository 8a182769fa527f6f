import Matching
import SupplyDemand

/// A document in a ranking.
struct RankedDocument: Sendable {
  let id: String
  let score: Double
}

/// Something that ranks documents for a query.
protocol RankingEngine: Sendable {
  /// The number of documents.
  var documentCount: Int { get }
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

  var documentCount: Int { matcher.documentCount }
  var tokenCount: Int { matcher.occurrenceCount }
  var byteCount: Int { matcher.indexByteCount }

  func ranker() -> any Ranker { self }

  func rank(_ query: TestCollection.Query, limit: Int) -> [RankedDocument] {
    let kind = RecordKind.achievements
    let ranking =
      if scorer == .text {
        matcher.searchRanking(query.text, in: [kind], limit: limit)
      } else if let needs = matcher.needs(in: query.text) {
        matcher.ranking(of: .achievements, for: needs, limit: limit)
      } else {
        matcher.ranking(of: kind, for: query.texts, limit: limit)
      }
    return ranking.map { RankedDocument(id: $0.record.id, score: $0.score) }
  }
}

extension TestCollection.Query {
  /// The query as the text of a demand.
  var texts: [FieldText] { [FieldText(.description, text)] }
}
