import ArgumentParser
import Storage

/// `duijie plan apply NUMBER`.
struct PlanApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Makes a plan the one that holds, all of it or nothing.",
    discussion: "On the pages applying a plan for demands dispatches them too, which the command line doesn't.")

  @Argument(help: "The plan's number.")
  var number: Int

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      _ = try KeptPlans.plan(number, in: store)
      try store.existing()?.applyPlan(number, at: KeptPlans.now, by: nil)
    }
  }
}
