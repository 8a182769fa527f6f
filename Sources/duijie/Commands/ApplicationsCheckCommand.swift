import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie applications check`.
struct ApplicationsCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks all kept applications, each alone and against one another.")

  @Flag(help: "Show names, telephone numbers and e-mail addresses in full.")
  var personalData = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let (_, office) = try await KeptApplications.office(store)
      let checked = try await office.checked()
      try output.write(checked.report(personalData ? .full : .masked))
      if checked.isFatal { throw ExitCode(65) }
    }
  }
}
