import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie applications sanctions FILE`.
struct ApplicationsSanctionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sanctions", abstract: "Replaces the list of units that may not apply.")

  @Argument(help: "A table: 单位名称, 统一社会信用代码, 情形, 日期, 来源.")
  var file: String

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      let sanctions = try ApplicationDesk.sanctions(ListFile(path: file))
      try store.open().replaceSanctions(sanctions, at: KeptApplications.now, by: nil)
    }
  }
}
