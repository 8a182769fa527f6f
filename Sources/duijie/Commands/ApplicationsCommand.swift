import ArgumentParser

/// `duijie applications …`.
struct ApplicationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "applications", abstract: "Keeps applications: takes them in, checks all, moves them along.",
    subcommands: [
      ApplicationsAddCommand.self, ApplicationsListCommand.self, ApplicationsCheckCommand.self,
      ApplicationsMoveCommand.self, ApplicationsSheetCommand.self, ApplicationsSanctionsCommand.self,
      ApplicationsUnitCommand.self, ApplicationsUnitsCommand.self,
    ])
}
