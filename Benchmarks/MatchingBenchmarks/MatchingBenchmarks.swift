import ChineseText
import Foundation
import Ingestion
import Matching
import SupplyDemand

/// Measures how long it takes to index invented titles, and to score them against every need of the notice and against texts.
@main
struct MatchingBenchmarks {
  static func main() async throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 10_000
    let world = try BenchmarkWorld(titleCount: count)
    let matcher = await Stopwatch.measure("index \(count) titles", counting: { $0.occurrenceCount }) {
      await world.matcher(width: 2)
    }
    let coverage = await Stopwatch.measure("coverage of all needs, 2 tasks", counting: { $0.count }) {
      await matcher.coverage()
    }
    Stopwatch.measureEach("ranking for a need, its best 10", of: world.needs) {
      matcher.ranking(of: .achievements, for: [$0], limit: 10).count
    }
    Stopwatch.measureEach("ranking for a text, its best 10", of: world.texts) {
      matcher.ranking(of: .achievements, for: [FieldText(.description, $0)], limit: 10).count
    }
    let alone = await world.matcher(width: 1)
    let same = await Stopwatch.measure("coverage of all needs, 1 task", counting: { $0.count }) {
      await alone.coverage()
    }
    guard same == coverage else { throw BenchmarkFailure.resultsDiffer }
    let served = coverage.count { $0.isServed }
    print("needs served: \(served) of \(coverage.count)")
    guard served > coverage.count / 2 else { throw BenchmarkFailure.fewServed(served) }
  }
}

/// Why a benchmark's figures mean nothing.
enum BenchmarkFailure: Error {
  /// One task and two gave different results.
  case resultsDiffer
  /// Titles made of the taxonomy's terms must serve most needs.
  case fewServed(Int)
}
