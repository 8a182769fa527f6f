import RealModule

/// How good rankings are by a collection's judgments, averaged over the queries that have a relevant document.
///
/// Sources: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (TOIS 2002) for nDCG, here with
/// gain 2^grade − 1 (Burges et al., ICML 2005) and discount log₂(1 + rank); Sakai, "Alternatives to Bpref" (SIGIR 2007)
/// for the condensed list of judged documents.
public struct RankingMeasures: Hashable, Sendable {
  /// nDCG@10, an unjudged document counting 0, 0…1.
  public private(set) var ndcg10 = 0.0
  /// nDCG@10 of the judged documents alone.
  public private(set) var ndcg10Judged = 0.0
  /// The mean reciprocal rank of the first document of a grade above 0, within 10.
  public private(set) var mrr10 = 0.0
  /// The share of the first 5 with a grade above 0.
  public private(set) var precision5 = 0.0
  /// The share of the documents with a grade above 0 that stand in the first 10.
  public private(set) var recall10 = 0.0
  /// Likewise in the first 100.
  public private(set) var recall100 = 0.0
  /// The mean number of unjudged documents in the first 10.
  public private(set) var unjudged10 = 0.0
  /// The number of queries averaged over.
  public private(set) var queries = 0
  /// The number of queries left out, since no document is relevant to them.
  public private(set) var queriesLeftOut = 0

  /// The measures of rankings.
  ///
  /// - Parameters:
  ///   - rankings: The documents found for each query, the best first.
  ///   - judgments: The grades, 0 or more, by query and document.
  public init(rankings: [String: [String]], judgments: [String: [String: Int]]) {
    for (query, grades) in judgments.sorted(by: { $0.key < $1.key }) {
      guard grades.values.contains(where: { $0 > 0 }) else {
        queriesLeftOut += 1
        continue
      }
      queries += 1
      add(rankings[query] ?? [], grades: grades)
    }
    guard queries > 0 else { return }
    let count = Double(queries)
    for measure in [\.ndcg10, \.ndcg10Judged, \.mrr10, \.precision5, \.recall10, \.recall100, \.unjudged10]
      as [WritableKeyPath<RankingMeasures, Double>]
    {
      self[keyPath: measure] /= count
    }
  }

  private mutating func add(_ ranking: [String], grades: [String: Int]) {
    let relevant = Set(grades.filter { $0.value > 0 }.keys)
    func found(_ depth: Int) -> Double {
      Double(ranking.prefix(depth).count { relevant.contains($0) })
    }
    let ideal = Self.gain(of: grades.values.sorted(by: >))
    ndcg10 += Self.gain(of: ranking.prefix(10).map { grades[$0] ?? 0 }) / ideal
    ndcg10Judged += Self.gain(of: ranking.compactMap { grades[$0] }) / ideal
    if let first = ranking.prefix(10).firstIndex(where: relevant.contains) { mrr10 += 1 / Double(first + 1) }
    precision5 += found(5) / 5
    recall10 += found(10) / Double(relevant.count)
    recall100 += found(100) / Double(relevant.count)
    unjudged10 += Double(ranking.prefix(10).count { grades[$0] == nil })
  }

  /// The discounted cumulated gain of the first ten grades.
  private static func gain(of grades: [Int]) -> Double {
    grades.prefix(10).enumerated().reduce(0) { sum, item in
      sum + (Double.exp2(Double(item.element)) - 1) / Double.log2(Double(item.offset + 2))
    }
  }
}
