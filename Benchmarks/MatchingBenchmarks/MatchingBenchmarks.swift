import BenchmarkSupport
import ChineseText
import Foundation
import Ingestion
import Matching
import SupplyDemand

/// Measures how long it takes to index invented titles, to score them against every need of the notice and against texts,
/// and to follow changes.
@main
struct MatchingBenchmarks {
  static func main() async throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 10_000
    let world = try BenchmarkWorld(titleCount: count)
    Stopwatch.measureEach("terms of a title", of: world.texts) { world.termCount(of: $0) }
    let matcher = await Stopwatch.measure("index \(count) titles", counting: { $0.occurrenceCount }) {
      await world.matcher(width: 2)
    }
    print("\(matcher.indexByteCount) bytes, texts and dictionary not counted")
    let coverage = await Stopwatch.measure("coverage of all needs, 2 tasks", counting: { $0.count }) {
      await matcher.coverage()
    }
    measureQueries(world, matcher)
    _ = await Stopwatch.measure("all cities, each by all its needs, its best 10 explained", counting: { $0 }) {
      var count = 0
      for city in world.cities {
        count += await matcher.cityMatches(for: city, kind: .achievements, limit: 10).count
      }
      return count
    }
    try await measureBatch(matcher)
    try await measureChanges(world, matcher)
    let alone = await world.matcher(width: 1)
    let same = await Stopwatch.measure("coverage of all needs, 1 task", counting: { $0.count }) {
      await alone.coverage()
    }
    guard same == coverage else { throw BenchmarkFailure.resultsDiffer }
    let served = coverage.count { $0.isServed }
    print("needs served: \(served) of \(coverage.count); peak resident: \(Stopwatch.peakResidentBytes / 1_000_000) MB")
    guard served > coverage.count / 2 else { throw BenchmarkFailure.fewServed(served) }
  }

  @discardableResult
  private static func measureQueries(_ world: BenchmarkWorld, _ matcher: Matcher) -> Double {
    Stopwatch.measureEach("ranking for a need, its best 10", of: world.needs) {
      matcher.ranking(of: .achievements, for: [$0], limit: 10).count
    }
      + Stopwatch.measureEach("ranking for a text, its best 10", of: world.texts) {
        matcher.ranking(of: .achievements, for: [FieldText(.description, $0)], limit: 10).count
      }
  }

  private static func measureBatch(_ matcher: Matcher) async throws {
    _ = try await Stopwatch.measure("all needs, the best 20 of each explained, 2 tasks", counting: { $0 }) {
      var count = 0
      try await matcher.forEachAnswer(to: matcher.needQuestions, kind: .achievements, limit: 20) { count += $1.count }
      return count
    }
  }

  /// Changes one record after another, and looks each up; then asks the same questions as before.
  private static func measureChanges(_ world: BenchmarkWorld, _ matcher: Matcher) async throws {
    var changed = matcher
    var times: [Double] = []
    for number in 0..<200 {
      let title = world.titles[(number + 1) * world.titles.count / 201].title
      let record = Achievement(id: Achievement.ID("B\(number * 7 % world.titles.count)"), title: title)
      let start = ContinuousClock.now
      changed = changed.applying(RecordChanges(records: Records(achievements: [record])))
      let isVisible = changed.record(withID: record.id.text) != nil
      times.append((ContinuousClock.now - start) / .milliseconds(1))
      guard isVisible else { throw BenchmarkFailure.changeLost }
    }
    times.sort()
    print("one record changed and seen: \(times[100]) ms in the middle, \(times[198]) ms for 99 in 100")
    let (before, after) = (measureQueries(world, matcher), measureQueries(world, changed))
    print("with 200 changes a question takes \(after / before) times as long")
  }
}

/// Why a benchmark's figures mean nothing.
enum BenchmarkFailure: Error {
  /// One task and two gave different results.
  case resultsDiffer
  /// A change isn't seen.
  case changeLost
  /// Titles made of the taxonomy's terms must serve most needs.
  case fewServed(Int)
}
