import ArgumentParser

/// The command line: composes the rooms and computes nothing itself.
@main
struct Duijie: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duijie",
    abstract: "Matches technology service teams, experts and achievements with the needs of pilot cities.",
    discussion: """
      Lists are imported into one SQLite file, and every question is answered from it. Exit codes: 0 done, \
      1 work failed, 64 the command was misused, 65 the data is bad.
      """,
    version: "0.1.0",
    subcommands: [
      ImportCommand.self, ExportCommand.self, CitiesCommand.self, RecommendCommand.self, TargetCommand.self,
      GapsCommand.self,
      MatchCommand.self, BatchCommand.self, SearchCommand.self, FindingsCommand.self, ServeCommand.self,
      PlanCommand.self, CheckCommand.self, JudgmentsCommand.self, BackupCommand.self,
      ConceptsCommand.self,
      SegmentCommand.self,
      EvaluateCommand.self,
    ])
}
