import ArgumentParser
import Foundation
import Ingestion
import Matching
import Reporting
import SupplyDemand
import Workbench

/// `duijie evaluate`: quality and speed on a test collection.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measures quality and speed on a test collection.")

  /// The ways to score.
  enum Scorer: String, ExpressibleByArgument, CaseIterable {
    /// As `recommend` does: concepts first, text as the safety net.
    case `default`
    /// As `search` does: BM25F over the words, without knowledge of industries.
    case text
    /// As `default`, with the hand-made readings of labels switched off: labels as if nobody had seen them.
    case unread
  }

  @Option(help: "Lines of id, tab, text; or JSON Lines with id, title, abstract, keywords.")
  var documents: String

  @Option(help: "Lines of id, tab, text.")
  var queries: String

  @Option(help: "Lines of query, tab, document, tab, grade.")
  var qrels: String?

  @Option(help: "How many documents to rank for each query.")
  var top = 100

  @Option(help: "How many queries to answer at a time.")
  var threads = 1

  @Option(help: "How to score: default, text or unread.")
  var scorer: Scorer = .default

  @Flag(help: "Texts are tokens parted by spaces; scoring is plain BM25.")
  var pretokenized = false

  @Option(help: "With --pretokenized: where the index is kept, to start from the next time.")
  var index: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var embeddings: EmbeddingsOptions

  @Option(name: .customLong("run"), help: "Where to write the rankings, as TREC run lines.")
  var runFile: String?

  @Option(help: "Where to write what the scores of judged documents are made of, as Tools/calibrate reads it.")
  var features: String?

  @Option(name: .customLong("repeat"), help: "How often to answer all queries.")
  var repetitions = 1

  func validate() throws {
    guard top > 0, threads > 0, repetitions > 0 else {
      throw ValidationError("--top, --threads and --repeat want numbers of at least 1.")
    }
    guard index == nil || pretokenized else { throw ValidationError("--index is for --pretokenized.") }
  }

  func run() async throws {
    try await reportingFailures {
      let collection = try collection()
      let clock = EvaluationClock()
      let engine = try await engine(for: collection)
      let indexing = clock.elapsed()
      let run = await EvaluationRun.measure(
        collection.queries, engine: engine, limit: top, threads: threads, repetitions: repetitions)
      if let runFile { try write(run.rankings, of: collection.queries, to: runFile) }
      if let features, let engine = engine as? NeedEngine {
        try write(engine.featureLines(for: collection), to: features)
      }
      let result = EvaluationResult(
        collection: collection, documentCount: engine.documentCount, tokenCount: engine.tokenCount,
        indexByteCount: engine.byteCount, indexing: indexing, run: run, threads: threads)
      print(result.json.text, terminator: "")
    }
  }

  private func collection() throws -> TestCollection {
    let reader = TestCollectionReader()
    func text(_ path: String) throws -> String { try ListFile(path: path).text() }
    return TestCollection(
      documents: pretokenized ? [] : try reader.documents(try text(documents), file: documents),
      queries: try reader.queries(try text(queries), file: queries),
      judgments: try qrels.map { try reader.judgments(try text($0), file: $0) } ?? [:])
  }

  private func engine(for collection: TestCollection) async throws -> any RankingEngine {
    if pretokenized {
      let snapshots = index.map { SnapshotFile(path: $0, warn: StandardError.write) }
      if let snapshots, !snapshots.isFree {
        throw CommandFailure.unwritableFile(snapshots.path, reason: "it is no index; name another file for --index")
      }
      return try TokenEngine(path: documents, snapshots: snapshots)
    }
    let knowledge = try await Knowledge.load(try DataFolder.find())
    let workspace = Workspace(records: Records(achievements: collection.documents), knowledge: knowledge)
    let vectors = try embeddings.endpoint() == nil ? nil : embeddings.texts(keptIn: store.open())
    let matcher = await workspace.matcher(
      embeddings: vectors, queries: collection.queries.flatMap { Matcher.items(of: $0.text) },
      usesReadings: scorer != .unread,
      width: threads)
    return NeedEngine(matcher: matcher, scorer: scorer)
  }

  private func write(_ rankings: [[RankedDocument]], of queries: [TestCollection.Query], to path: String) throws {
    var lines = ""
    for (query, ranking) in zip(queries, rankings) {
      for (rank, document) in ranking.enumerated() {
        lines += "\(query.id) Q0 \(document.id) \(rank + 1) \(document.score) duijie\n"
      }
    }
    try write(lines, to: path)
  }

  private func write(_ lines: String, to path: String) throws {
    do {
      try lines.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw CommandFailure.unwritableFile(path, reason: error.localizedDescription)
    }
  }
}
