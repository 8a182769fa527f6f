import ArgumentParser
import Reporting
import Storage
import SupplyDemand

/// `duijie applications unit NAME`.
struct ApplicationsUnitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Looks a unit up by its full name or credit code, as for registering.")

  @Argument(help: "The unit's full name, or its credit code.")
  var unit: String

  @Option(name: .customLong("lang"), help: "The language of the output: zh or en.")
  var language: Language = .zh

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      let standing =
        try store.existing()?.unitStanding(of: unit)
        ?? UnitStanding(unit: unit, accountCount: 0, hasAdministrator: false)
      print(standing.words[language])
    }
  }
}
