import ArgumentParser
import Reporting
import SupplyDemand
import Workbench

/// `duijie plan compare NUMBER NUMBER…`.
struct PlanCompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Shows plans that are kept side by side, and what each does differently.")

  @Argument(help: "The numbers of plans for the same receivers.")
  var numbers: [Int]

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard numbers.count > 1 else { throw ValidationError("Name two plans or more.") }
  }

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let plans = try numbers.map { try KeptPlans.plan($0, in: store) }
      guard Set(plans.map { "\($0.supply) \($0.receivers)" }).count == 1 else { throw CommandFailure.unlikePlans }
      try output.write(try KeptPlans.report(plans, in: workspace, showsDifferences: true))
    }
  }
}
