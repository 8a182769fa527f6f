import Matching
import Reporting
import SupplyDemand

/// What an evaluation says, in the fixed form that others script against.
struct EvaluationResult {
  let collection: TestCollection
  let documentCount: Int
  let tokenCount: Int
  let indexByteCount: Int
  let indexing: EvaluationClock.Elapsed
  let run: EvaluationRun
  let threads: Int

  var json: JSONValue {
    let answered = Double(run.latencies.count)
    return .members(
      [
        .init("documents", .integer(documentCount)), .init("tokens", .integer(tokenCount)),
        .init("indexSeconds", .number(indexing.seconds)), .init("indexCPUSeconds", .number(indexing.cpuSeconds)),
        .init("indexBytes", .integer(indexByteCount)),
        .init("peakResidentBytes", .integer(EvaluationClock.peakResidentBytes)),
        .init("queries", .integer(collection.queries.count)), .init("threads", .integer(threads)),
        .init("queriesPerSecond", .number(answered / run.elapsed.seconds)),
        .init("cpuMicrosecondsPerQuery", .number(run.elapsed.cpuSeconds * 1e6 / answered)),
        .init(
          "latencyMilliseconds",
          .object(["p50": .optional(quantile(0.5)), "p95": .optional(quantile(0.95)), "p99": .optional(quantile(0.99))])
        ),
      ] + measures)
  }

  /// The smallest latency that at least a share of the searches doesn't exceed; nil without any search.
  private func quantile(_ share: Double) -> Double? {
    guard !run.latencies.isEmpty else { return nil }
    let place = Int((share * Double(run.latencies.count)).rounded(.up)) - 1
    return run.latencies[min(max(place, 0), run.latencies.count - 1)]
  }

  private var measures: [JSONValue.Member] {
    guard !collection.judgments.isEmpty else { return [] }
    let rankings = zip(collection.queries, run.rankings).map { ($0.id, $1.map(\.id)) }
    let measures = RankingMeasures(
      rankings: Dictionary(rankings) { first, _ in first }, judgments: collection.judgments)
    return [
      .init("ndcg10", .number(measures.ndcg10)), .init("ndcg10Judged", .number(measures.ndcg10Judged)),
      .init("mrr10", .number(measures.mrr10)), .init("precision5", .number(measures.precision5)),
      .init("recall10", .number(measures.recall10)), .init("recall100", .number(measures.recall100)),
      .init("unjudged10", .number(measures.unjudged10)),
      .init("judgedQueries", .integer(measures.queries)), .init("queriesLeftOut", .integer(measures.queriesLeftOut)),
    ]
  }
}
