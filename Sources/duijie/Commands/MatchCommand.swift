import ArgumentParser
import Matching
import Reporting
import SupplyDemand
import Workbench

/// `duijie match QUERY --for KIND`.
struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Finds who or what answers a demand, a problem in words, or any record.",
    discussion: """
      The query is the identity of a stored record, a list of industries, or any text: the experts for a problem, the \
      achievements for a demand, the demands for an achievement.
      """)

  @Argument(help: "A record's identity, or a text.")
  var query: String

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var ranking: RankingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard query.contains(where: \.isLetter) || query.contains(where: \.isNumber) else {
      throw ValidationError("The query has no word in it.")
    }
  }

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let kind = try answer.kind(in: workspace)
      let answers = Answers(workspace: workspace, matcher: await workspace.matcher())
      guard let report = answers.matches(query, for: kind, limit: ranking.top, explains: ranking.explain) else {
        throw CommandFailure.unknownQuery(query)
      }
      try output.write(report)
    }
  }
}
