import ArgumentParser
import Matching
import Reporting
import SupplyDemand
import Workbench

/// `duijie target TEAM`.
struct TargetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Ranks the cities whose needs a team can serve.")

  @Argument(help: "The team's identity or name.")
  var team: String?

  @Option(help: "A description that stands for a team: who it is and what it can do.")
  var text: String?

  @OptionGroup var ranking: RankingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var embeddings: EmbeddingsOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (team == nil) != (text == nil) else { throw ValidationError("Name a team, or describe one with --text.") }
  }

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      guard !workspace.records.cities.isEmpty else { throw WorkbenchError.nothingImported("pilot cities") }
      let stored = try self.team.map { try workspace.team($0) }
      let team = stored ?? ServiceTeam(id: ServiceTeam.ID(""), name: "", directions: [text ?? ""])
      let matcher = try await workspace.matcher(embeddings: embeddings.texts(keptIn: store.existing()))
      let answers = Answers(workspace: workspace, matcher: matcher)
      try output.write(
        await answers.target(
          of: team, called: stored?.name ?? text ?? "", limit: ranking.top, explains: ranking.explain))
    }
  }
}
