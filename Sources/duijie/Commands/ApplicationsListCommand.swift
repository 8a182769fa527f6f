import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie applications list`.
struct ApplicationsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Shows the applications that are kept and how far they have come.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let kept = try store.existing()?.applications() ?? []
      try output.write(ApplicationListReport(kept))
    }
  }
}
