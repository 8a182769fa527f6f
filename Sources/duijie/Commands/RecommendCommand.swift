import ArgumentParser
import Matching
import Reporting
import SupplyDemand
import Workbench

/// `duijie recommend CITY --for KIND`.
struct RecommendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend", abstract: "Recommends teams, experts, achievements and the like to a city.")

  @Argument(help: "The city, however it is written.")
  var city: String

  @Option(name: .customLong("for"), help: "What to recommend: teams, experts, achievements, projects or open-sources.")
  var kind: SupplyKind

  @Option(help: "Only for one of the city's needs: its text or its identity.")
  var need: String?

  @Option(help: "Only records of a province.")
  var region: String?

  @OptionGroup var ranking: RankingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var embeddings: EmbeddingsOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let city = try workspace.city(self.city)
      let need = try self.need.map { try workspace.need($0, of: city) }
      let isWanted = try region.map { try workspace.records(of: kind, inRegion: $0) } ?? { _ in true }
      let matcher = try await workspace.matcher(embeddings: embeddings.texts(keptIn: store.existing()))
      let answers = Answers(workspace: workspace, matcher: matcher)
      try output.write(
        await answers.recommendation(
          of: kind, for: city, need: need, limit: ranking.top, explains: ranking.explain, where: isWanted))
    }
  }
}
