import ArgumentParser
import Matching
import Reporting
import SupplyDemand
import Workbench

/// `duijie batch QUESTIONS --for KIND`.
struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answers all needs, or all records of a kind, in one go.",
    discussion: """
      Each answer is written as soon as those before it are: needs in the order of the cities, records in the order of \
      their identities. JSON is one array, CSV one table.
      """)

  /// What can be asked about.
  enum Questions: String, ExpressibleByArgument, CaseIterable {
    case needs, experts, achievements, demands, problems, projects
    case openSources = "open-sources"
  }

  @Argument(help: "What to answer: needs, experts, achievements, demands, problems, projects or open-sources.")
  var questions: Questions

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var ranking: RankingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let kind = try answer.kind(in: workspace)
      let matcher = await workspace.matcher()
      let asked = try questions(in: matcher)
      let directory = workspace.directory(explainedBy: matcher)
      let progress = ProgressLine()
      defer { progress.clear() }
      var writer = ReportSeriesWriter(output)
      try await matcher.forEachAnswer(to: asked, kind: kind, limit: ranking.top) { number, matches in
        writer.write(report(on: asked[number], matches: matches, directory: directory))
        progress.show(Double(number + 1) / Double(asked.count), "\(number + 1)/\(asked.count)")
      }
      try writer.finish()
    }
  }

  private func questions(in matcher: Matcher) throws -> [Matcher.Question] {
    let asked =
      switch questions {
      case .needs: matcher.needQuestions
      case .experts: matcher.questions(of: .experts)
      case .achievements: matcher.questions(of: .achievements)
      case .demands: matcher.questions(of: .demands)
      case .problems: matcher.questions(of: .problems)
      case .projects: matcher.questions(of: .projects)
      case .openSources: matcher.questions(of: .openSources)
      }
    guard !asked.isEmpty else { throw WorkbenchError.nothingImported(questions.rawValue) }
    return asked
  }

  private func report(on question: Matcher.Question, matches: [Match], directory: RecordDirectory) -> MatchReport {
    switch question {
    case .need(let need):
      MatchReport(
        query: need.id.text, need: need.id, kind: answer.kind, matches: matches, directory: directory,
        explains: ranking.explain)
    case .record(let record):
      MatchReport(
        query: record.id, record: record, kind: answer.kind, matches: matches, directory: directory,
        explains: ranking.explain)
    }
  }
}
