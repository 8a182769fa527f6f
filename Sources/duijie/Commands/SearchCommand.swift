import ArgumentParser
import Matching
import Reporting
import SupplyDemand
import Workbench

/// `duijie search QUERY`.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds records by their words.")

  @Argument(help: "What to look for.")
  var query: String

  @Option(name: .customLong("in"), help: "The kind of records to look among (default: all).")
  var kind: RecordKind?

  @OptionGroup var ranking: RankingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let answers = Answers(workspace: workspace, matcher: await workspace.matcher())
      try output.write(
        answers.search(
          query, in: kind.map { [$0] } ?? RecordKind.allCases, limit: ranking.top, explains: ranking.explain))
    }
  }
}
