import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie applications units [FILE]`.
struct ApplicationsUnitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units", abstract: "Keeps the units of a table with their codes and other names; shows those kept.")

  @Argument(help: "A table: 单位全称, 统一社会信用代码, 别名. A unit that is kept already is replaced.")
  var file: String?

  @Option(name: .customLong("lang"), help: "The language of the output: zh or en.")
  var language: Language = .zh

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      if let file {
        let units = try ApplicationDesk.units(ListFile(path: file))
        try store.open().keepUnits(units, at: KeptApplications.now, by: nil)
      }
      for unit in try store.existing()?.units() ?? [] { print(unit.words[language]) }
    }
  }
}
