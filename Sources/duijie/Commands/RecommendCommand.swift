import ArgumentParser
import Matching
import Reporting
import SupplyDemand

/// `duijie recommend CITY --for KIND`.
struct RecommendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend", abstract: "Recommends teams, experts or achievements to a city.")

  @Argument(help: "The city, however it is written.")
  var city: String

  @Option(name: .customLong("for"), help: "What to recommend: teams, experts or achievements.")
  var kind: SupplyKind

  @Option(help: "Only for one of the city's needs: its text or its identity.")
  var need: String?

  @OptionGroup var ranking: RankingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var embeddings: EmbeddingsOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let workspace = try Workspace.open(store)
      let city = try workspace.city(self.city)
      let need = try self.need.map { try workspace.need($0, of: city) }
      let matcher = try await workspace.matcher(embeddings: embeddings.texts(keptIn: store.existing()))
      let matches = await matcher.cityMatches(for: city, need: need, kind: kind, limit: ranking.top)
      output.write(
        RecommendationReport(
          city: city, kind: kind, need: need, matches: matches,
          counterfactuals: ranking.explain ? await counterfactuals(of: matches, for: city, matcher, workspace) : nil,
          directory: workspace.directory(explainedBy: matcher), explains: ranking.explain))
    }
  }

  private func counterfactuals(
    of matches: [CityMatch], for city: PilotCity, _ matcher: Matcher, _ workspace: Workspace
  ) async -> [RecordReference: [Counterfactual]] {
    let needs = Dictionary(workspace.records.cities.flatMap(\.needs).map { ($0.id, $0) }) { first, _ in first }
    let teams = Dictionary(workspace.records.teams.map { ($0.id.text, $0) }) { first, _ in first }
    let ranking = kind == .teams ? await matcher.cityMatches(for: city, kind: .teams, limit: .max) : []
    var counterfactuals: [RecordReference: [Counterfactual]] = [:]
    for match in matches {
      if match.supply.kind == .teams, let team = teams[match.supply.id] {
        counterfactuals[match.supply] = matcher.counterfactuals(for: team, match: match, in: ranking)
      } else if let need = needs[match.best.need] {
        counterfactuals[match.supply] = matcher.counterfactual(for: match.best, need: need).map { [$0] }
      }
    }
    return counterfactuals
  }
}
