import ArgumentParser
import Matching
import Reporting
import SupplyDemand
import Workbench

/// `duijie gaps`.
struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Shows how well each need is served, the unserved ones first.")

  @Option(name: .customLong("by"), help: "Gather the needs by city or by industry.")
  var grouping: GapReport.Grouping = .need

  @Option(help: "The most rows to show.")
  var top: Int?

  @OptionGroup var store: StoreOptions
  @OptionGroup var embeddings: EmbeddingsOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard top ?? 1 > 0 else { throw ValidationError("--top wants a number of at least 1.") }
  }

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      guard !workspace.records.cities.isEmpty else { throw WorkbenchError.nothingImported("pilot cities") }
      let coverage = try await workspace.matcher(embeddings: embeddings.texts(keptIn: store.existing())).coverage()
      try output.write(
        GapReport(coverages: coverage, grouping: grouping, limit: top, directory: workspace.directory()))
    }
  }
}
