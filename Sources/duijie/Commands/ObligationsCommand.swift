import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie obligations TEAM`.
struct ObligationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "obligations",
    abstract: "What a team has to do, has done, can reach, and which records would fill the gaps.")

  @Argument(help: "The team: its identity, its name or a part of it.")
  var team: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let team = try workspace.team(self.team)
      let answers = Answers(workspace: workspace, matcher: await workspace.matcher())
      let progress = try store.existing()?.progress(of: team.id) ?? []
      try output.write(
        ObligationReport(
          team: team, outlooks: answers.outlooks(of: team, progress: progress), directory: answers.directory))
    }
  }
}
