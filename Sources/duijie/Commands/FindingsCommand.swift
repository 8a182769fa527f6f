import ArgumentParser
import Reporting
import Storage
import SupplyDemand

/// `duijie findings`.
struct FindingsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: "Lists what the imports met that a person should look at.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let findings = try store.existing()?.findings().map(\.finding) ?? []
      try output.write(FindingReport(findings, people: try store.records().people))
    }
  }
}
