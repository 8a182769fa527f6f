import ArgumentParser

/// `duijie plan`.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plans who serves whom, with a proof of how good the plan is.",
    subcommands: [
      PlanMakeCommand.self, PlanCoverageCommand.self, PlanEventsCommand.self, PlanListCommand.self,
      PlanCompareCommand.self, PlanApplyCommand.self, PlanDropCommand.self,
    ],
    defaultSubcommand: PlanMakeCommand.self)
}
