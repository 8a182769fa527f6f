import ArgumentParser
import Matching
import Reporting
import SupplyDemand

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
      let workspace = try Workspace.open(store)
      guard !workspace.records.cities.isEmpty else { throw CommandFailure.nothingImported("pilot cities") }
      let stored = try self.team.map { try workspace.team($0) }
      let team = stored ?? ServiceTeam(id: ServiceTeam.ID(""), name: "", directions: [text ?? ""])
      let matcher = try await workspace.matcher(embeddings: embeddings.texts(keptIn: store.existing()))
      let parks = await matcher.cityMatches(for: team).prefix(ranking.top).map {
        TargetReport.Park(match: $0, competitors: matcher.competitors(of: team.id, in: $0.city))
      }
      output.write(
        TargetReport(
          team: stored?.name ?? text ?? "", teamID: stored?.id, parks: Array(parks),
          directory: workspace.directory(with: team), explains: ranking.explain))
    }
  }
}
