import ArgumentParser
import Foundation
import Storage
import SupplyDemand
import Workbench

/// `duijie judgments FOLDER --for KIND`.
struct JudgmentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judgments", abstract: "Writes what people judged on the pages as a test collection.",
    discussion: """
      The folder gets documents.tsv, queries.tsv and qrels.tsv, which duijie evaluate reads. Where people disagree the \
      majority decides, and a tie is left out. Judgments never change a score by themselves.
      """)

  @Argument(help: "The folder to write into; made when it isn't there.")
  var folder: String

  @Option(name: .customLong("for"), help: "What was judged: teams, experts, achievements, projects or open-sources.")
  var kind: SupplyKind

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      guard let store = try store.existing() else { throw WorkbenchError.nothingImported("records") }
      let collection = JudgedCollection(try store.judgments(), of: kind, in: try store.records())
      guard !collection.judgments.isEmpty else { throw CommandFailure.nothingJudged(kind.rawValue) }
      let url = URL(filePath: folder)
      do {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, text) in [
          ("documents.tsv", collection.documents), ("queries.tsv", collection.queries),
          ("qrels.tsv", collection.judgments),
        ] {
          try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
        }
      } catch {
        throw CommandFailure.unwritableFile(folder, reason: error.localizedDescription)
      }
    }
  }
}
