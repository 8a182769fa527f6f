import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie applications sheet NUMBER`.
struct ApplicationsSheetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "What the engine can tell reviewers of an application: evidence, no verdict.")

  @Argument(help: "The application's number.")
  var number: Int

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let (store, office) = try await KeptApplications.office(store)
      try output.write(try await office.sheet(try KeptApplications.application(number, in: store)))
    }
  }
}
