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
      let matches = await matcher.cityMatches(
        for: city, need: need, kind: kind, limit: ranking.top,
        where: isWanted)
      var counterfactuals: [RecordReference: [Counterfactual]]?
      if ranking.explain {
        counterfactuals =
          kind == .teams
          ? await teamCounterfactuals(matches, for: city, need: need, matcher, workspace)
          : recordCounterfactuals(matches, for: city, matcher)
      }
      output.write(
        RecommendationReport(
          city: city, kind: kind, need: need, matches: matches, counterfactuals: counterfactuals,
          directory: workspace.directory(explainedBy: matcher), explains: ranking.explain))
    }
  }

  private func teamCounterfactuals(
    _ matches: [CityMatch], for city: PilotCity, need: IndustryNeed?, _ matcher: Matcher, _ workspace: Workspace
  ) async -> [RecordReference: [Counterfactual]] {
    let teams = Dictionary(workspace.records.teams.map { ($0.id.text, $0) }) { first, _ in first }
    let ranking = await matcher.teamRankings(for: [city], need: need)[0]
    var counterfactuals: [RecordReference: [Counterfactual]] = [:]
    for match in matches {
      counterfactuals[match.supply] = teams[match.supply.id].map {
        matcher.counterfactuals(for: $0, match: match, need: need, in: ranking)
      }
    }
    return counterfactuals
  }

  private func recordCounterfactuals(
    _ matches: [CityMatch], for city: PilotCity, _ matcher: Matcher
  ) -> [RecordReference: [Counterfactual]] {
    var counterfactuals: [RecordReference: [Counterfactual]] = [:]
    for match in matches {
      guard let need = city.needs.first(where: { $0.id == match.best.need }) else { continue }
      counterfactuals[match.supply] = matcher.counterfactual(for: match.best, need: need).map { [$0] }
    }
    return counterfactuals
  }
}
