import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie applications add FILE…`.
struct ApplicationsAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Takes applications in as drafts.")

  @Argument(help: "The applications: filled forms as .docx, or JSON.")
  var files: [String]

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      let (_, office) = try await KeptApplications.office(store)
      let files = files.map { ListFile(path: $0) }
      for kept in try await office.take(files, at: KeptApplications.now, by: nil) {
        print("\(kept.number)\t\(kept.file)\t\(kept.title)")
      }
    }
  }
}
