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
      let workspace = try await Workspace.open(store)
      guard !workspace.records.cities.isEmpty else { throw CommandFailure.nothingImported("pilot cities") }
      let stored = try self.team.map { try workspace.team($0) }
      let team = stored ?? ServiceTeam(id: ServiceTeam.ID(""), name: "", directions: [text ?? ""])
      let matcher = try await workspace.matcher(embeddings: embeddings.texts(keptIn: store.existing()))
      let matches = Array(await matcher.cityMatches(for: team).prefix(ranking.top))
      let counterfactuals = ranking.explain ? await counterfactuals(for: team, matches, matcher, workspace) : nil
      let parks = matches.enumerated().map { number, match in
        TargetReport.Park(
          match: match, competitors: matcher.competitors(of: team.id, in: match.city),
          counterfactuals: counterfactuals?[number])
      }
      output.write(
        TargetReport(
          team: stored?.name ?? text ?? "", teamID: stored?.id, parks: parks,
          directory: workspace.directory(with: team, explainedBy: matcher), explains: ranking.explain))
    }
  }

  /// For each match what would raise it.
  private func counterfactuals(
    for team: ServiceTeam, _ matches: [CityMatch], _ matcher: Matcher, _ workspace: Workspace
  ) async -> [[Counterfactual]] {
    let cities = Dictionary(workspace.records.cities.map { ($0.id, $0) }) { first, _ in first }
    let rankings = await matcher.teamRankings(for: matches.compactMap { cities[$0.city] })
    return zip(matches, rankings).map { matcher.counterfactuals(for: team, match: $0, in: $1) }
  }
}
