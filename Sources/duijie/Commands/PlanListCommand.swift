import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie plan list`.
struct PlanListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Shows the plans that are kept.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let plans = try store.existing()?.plans() ?? []
      try output.write(try KeptPlans.report(plans, in: workspace, showsDifferences: false))
    }
  }
}
