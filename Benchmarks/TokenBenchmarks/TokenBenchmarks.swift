import ArgumentParser
import BenchmarkSupport
import Foundation
import Matching

/// Measures the index of tokens: building it, queries of several lengths, threads, starting from a snapshot, growth.
@main
struct TokenBenchmarks: AsyncParsableCommand {
  @Option(help: "How many texts to index.")
  var texts = 1_000_000

  @Option(
    help: "Measure growth up to so many texts, by factors of ten from 10,000 on, and draw it into this file (SVG).")
  var growth: String?

  @Option(help: "Index the texts of this file instead: lines of identity, tab, tokens.")
  var documents: String?

  @Option(help: "The queries for --documents, likewise.")
  var queries: String?

  func validate() throws {
    guard (documents == nil) == (queries == nil) else {
      throw ValidationError("--documents and --queries go together.")
    }
  }

  func run() async throws {
    let corpus: any TokenCorpus =
      if let documents, let queries { try FileCorpus(documents: documents, queries: queries) } else {
        try ClauseCorpus()
      }
    if let growth {
      try await drawGrowth(of: corpus, to: growth)
      return
    }
    let index = await Stopwatch.measure("index the texts, postings", counting: { $0.postingCount }) {
      Self.index(texts, of: corpus)
    }
    print(
      "\(index.documentCount) texts, \(index.tokenCount) tokens, \(index.byteCount) bytes, \(Double(index.byteCount) / Double(index.postingCount)) a posting"
    )
    for (name, queries) in [
      ("a question", corpus.questions), ("a demand, 4 questions", corpus.joinedQuestions(4)),
      ("a team, 25 questions", corpus.joinedQuestions(25)),
    ] {
      try Self.measureQueries(name, queries, in: index)
    }
    await Self.measureThreads(corpus.questions, in: index)
    try await Self.measureStart(index)
    print("peak resident: \(Stopwatch.peakResidentBytes / 1_000_000) MB")
  }

  private static func index(_ count: Int, of corpus: any TokenCorpus) -> TokenIndex {
    var builder = TokenIndexBuilder()
    corpus.forEach(count) { builder.add($0) }
    return builder.index()
  }

  /// Searches, and says how much of the postings was touched and how fast, beside a sequential pass over as many bytes.
  private static func measureQueries(_ name: String, _ queries: [String], in index: TokenIndex) throws {
    var scratch = TokenIndex.Scratch()
    let half = Stopwatch.measureEach("best 10 for \(name)", of: queries) {
      index.search($0, limit: 10, scratch: &scratch).count
    }
    let passes = 2 * queries.count
    let counts = scratch.counts
    let all = queries.reduce(0) { $0 + index.postingCount(of: $1) } / queries.count
    print(
      "  of \(all) postings of its tokens: \(counts.postings / passes) added up, \(counts.denseLevels / passes) levels of "
        + "dense lists, \(counts.lookups / passes) looked up, \(counts.scored / passes) texts scored")
    let bytes = Double(3 * counts.postings + counts.denseLevels) / Double(passes)
    let rate = bytes / half / 1e6
    print(
      "  \(Double(all) / half / 1e6) G postings answered for a second, \(rate) GB/s touched; in sequence \(sequentialRate()) GB/s"
    )
    guard counts.scored < 200 * passes else { throw BenchmarkFailure.tooManyScored }
  }

  /// How fast a plain sum of many numbers is, in GB/s.
  private static func sequentialRate() -> Double {
    let numbers = [UInt64](repeating: 3, count: 1 << 24)
    var sum: UInt64 = 0
    let start = ContinuousClock.now
    for _ in 0..<4 { for number in numbers { sum &+= number } }
    precondition(sum == 3 << 26)
    return Double(4 * numbers.count * 8) / ((ContinuousClock.now - start) / .seconds(1)) / 1e9
  }

  private static func measureThreads(_ queries: [String], in index: TokenIndex) async {
    for width in [1, 2] {
      let (count, elapsed) = await Stopwatch.time {
        await withTaskGroup(of: Int.self) { group in
          for worker in 0..<width {
            group.addTask {
              var scratch = TokenIndex.Scratch()
              return stride(from: worker, to: 4 * queries.count, by: width).reduce(0) {
                $0 + index.search(queries[$1 % queries.count], limit: 10, scratch: &scratch).count
              }
            }
          }
          return await group.reduce(0, +)
        }
      }
      let queryCount = Double(4 * queries.count)
      print(
        "\(width) at a time: \(queryCount / elapsed.seconds) queries a second, "
          + "\(elapsed.processorSeconds / queryCount * 1e6) µs of processor time each, \(count) hits")
    }
  }

  private static func measureStart(_ index: TokenIndex) async throws {
    let file = URL.temporaryDirectory.appending(path: "token-index-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: file) }
    let written = try SnapshotBytes.write(index)
    try written.write(to: file)
    let read = try await Stopwatch.measure("start from a snapshot", counting: { $0.documentCount }) {
      try SnapshotBytes.read(Data(contentsOf: file))
    }
    guard read.byteCount == index.byteCount else { throw BenchmarkFailure.snapshotDiffers }
  }

  private func drawGrowth(of corpus: any TokenCorpus, to path: String) async throws {
    var points: [GrowthChart.Point] = []
    var count = 10_000
    while count <= texts {
      let size = count
      let (index, building) = await Stopwatch.time { Self.index(size, of: corpus) }
      let half = try Self.medianMilliseconds(corpus.questions, in: index)
      let point = GrowthChart.Point(
        texts: size, buildSeconds: building.processorSeconds, bytes: index.byteCount, queryMilliseconds: half)
      print(point)
      points.append(point)
      count *= 10
    }
    try GrowthChart(points: points).svg.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func medianMilliseconds(_ queries: [String], in index: TokenIndex) throws -> Double {
    var scratch = TokenIndex.Scratch()
    return Stopwatch.measureEach("\(index.documentCount) texts", of: queries) {
      index.search($0, limit: 10, scratch: &scratch).count
    }
  }
}

/// Why a benchmark's figures mean nothing.
enum BenchmarkFailure: Error {
  /// Exact scores are for the best and few others.
  case tooManyScored
  /// A file has no texts in it.
  case noTexts
  /// A file has too few queries.
  case noQueries
  /// What was read isn't what was written.
  case snapshotDiffers
}
