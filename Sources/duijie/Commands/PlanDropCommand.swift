import ArgumentParser
import Storage

/// `duijie plan drop NUMBER`.
struct PlanDropCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Drops a plan that doesn't hold.")

  @Argument(help: "The plan's number.")
  var number: Int

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      _ = try KeptPlans.plan(number, in: store)
      try store.existing()?.dropPlan(number, at: KeptPlans.now, by: nil)
    }
  }
}
