import ArgumentParser
import Reporting
import SupplyDemand
import Workbench

/// `duijie plan events`.
struct PlanEventsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Chooses cities and subjects of forums and conferences, one in a city at most.",
    discussion: """
      An event on one of a city's key industries counts for all needs of that industry: its own city's whole, others' in part, \
      nearer ones more; a forum reaches every city.
      """)

  @Option(help: "How many forums at most.")
  var forums = 4

  @Option(help: "How many conferences at most.")
  var conferences = 20

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard forums >= 0, conferences >= 0 else { throw ValidationError("--forums and --conferences are 0 or more.") }
  }

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      guard !workspace.records.cities.isEmpty else { throw WorkbenchError.nothingImported("pilot cities") }
      let answers = Answers(workspace: workspace, matcher: await workspace.matcher())
      try output.write(
        CoveragePlanReport(
          plan: answers.events(forums: forums, conferences: conferences), directory: answers.directory))
    }
  }
}
