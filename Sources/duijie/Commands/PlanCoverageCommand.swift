import ArgumentParser
import Reporting
import SupplyDemand
import Workbench

/// `duijie plan coverage`.
struct PlanCoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Chooses what would close most gaps: records, or teams that there aren't yet.",
    discussion: """
      Each need counts as far as it is likely to be served adequately; what is chosen counts for what it adds. The bound says \
      what no choice passes.
      """)

  @Option(name: .customLong("of"), help: "Records to choose: teams, experts or achievements (default: new teams).")
  var kind: SupplyKind?

  @Option(help: "How many are chosen at most.")
  var count = 10

  @Option(help: "How many needs each of them serves at most.")
  var serves = 4

  @Option(help: "Only the needs of a city.")
  var city: String?

  @Option(
    help: """
      A kind of supply that serves already: teams, experts or achievements. Repeatable (default: teams for new teams, else \
      nothing).
      """)
  var beside: [SupplyKind] = []

  @OptionGroup var store: StoreOptions
  @OptionGroup var embeddings: EmbeddingsOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard count > 0, serves > 0 else { throw ValidationError("--count and --serves are 1 or more.") }
    guard (beside + (kind.map { [$0] } ?? [])).allSatisfy(SupplyKind.covering.contains) else {
      throw ValidationError("Teams, experts and achievements cover needs; --of and --beside name these.")
    }
    if let kind, beside.contains(kind) { throw ValidationError("--beside names what is chosen: --of \(kind.rawValue)") }
  }

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let city = try self.city.map { try workspace.city($0) }
      guard !workspace.records.cities.isEmpty else { throw WorkbenchError.nothingImported("pilot cities") }
      if let kind, workspace.records.count(of: kind.recordKind) == 0 {
        throw WorkbenchError.nothingImported(kind.rawValue)
      }
      let matcher = try await workspace.matcher(embeddings: embeddings.texts(keptIn: store.existing()))
      let answers = Answers(workspace: workspace, matcher: matcher)
      let kinds = beside.isEmpty && kind == nil ? [.teams] : Set(beside)
      try output.write(
        CoveragePlanReport(
          plan: try await answers.portfolio(of: count, kind, for: city, serving: serves, beside: kinds),
          directory: answers.directory))
    }
  }
}
