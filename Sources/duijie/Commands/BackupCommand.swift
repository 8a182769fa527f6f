import ArgumentParser
import Storage
import Workbench

/// `duijie backup FILE`.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies the store into a new file, also while the service runs.",
    discussion: """
      The copy is what the last finished change left: records, accounts, dispatches, audit trail. To go back to it, stop \
      the service, put the copy in the store's place, and start again.
      """)

  @Argument(help: "The file to make; there must be none of this name yet.")
  var file: String

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      guard let store = try store.existing() else { throw WorkbenchError.nothingImported("records") }
      try store.backup(to: file)
    }
  }
}
