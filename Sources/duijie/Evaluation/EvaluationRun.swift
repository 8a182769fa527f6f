import SupplyDemand

/// The rankings of all queries and how long they took.
struct EvaluationRun {
  /// For each query its ranking, in the order of the queries.
  let rankings: [[RankedDocument]]
  /// The time of each search call, in milliseconds, sorted.
  let latencies: [Double]
  /// The time of all measured passes.
  let elapsed: EvaluationClock.Elapsed

  /// Answers all queries `repetitions` times after a pass to warm up, `threads` at a time.
  static func measure(
    _ queries: [TestCollection.Query], engine: any RankingEngine, limit: Int, threads: Int, repetitions: Int
  ) async -> EvaluationRun {
    let rankings = await pass(queries, engine: engine, limit: limit, threads: threads).map(\.ranking)
    let clock = EvaluationClock()
    var latencies: [Double] = []
    for _ in 0..<repetitions {
      latencies += await pass(queries, engine: engine, limit: limit, threads: threads).map(\.milliseconds)
    }
    return EvaluationRun(rankings: rankings, latencies: latencies.sorted(), elapsed: clock.elapsed())
  }

  private struct Answer: Sendable {
    let query: Int
    let ranking: [RankedDocument]
    let milliseconds: Double
  }

  private static func pass(
    _ queries: [TestCollection.Query], engine: any RankingEngine, limit: Int, threads: Int
  ) async -> [Answer] {
    let threads = max(1, min(threads, queries.count))
    return await withTaskGroup(of: [Answer].self) { group in
      for worker in 0..<threads {
        group.addTask {
          var ranker = engine.ranker()
          return stride(from: worker, to: queries.count, by: threads).map { number in
            let start = ContinuousClock.now
            let ranking = ranker.rank(queries[number], limit: limit)
            return Answer(
              query: number, ranking: ranking, milliseconds: (ContinuousClock.now - start) / .milliseconds(1))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.query < $1.query }
    }
  }
}
