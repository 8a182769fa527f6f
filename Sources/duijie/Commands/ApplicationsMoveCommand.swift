import ArgumentParser
import Reporting
import Storage
import SupplyDemand
import Workbench

/// `duijie applications move NUMBER STATE`.
struct ApplicationsMoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Notes that an application has come to another state.")

  @Argument(help: "The application's number.")
  var number: Int

  @Argument(help: "The state.")
  var state: ApplicationState

  @Option(name: .customLong("at"), help: "When that was, in China: 2023-04-28T11:30 (default: now).")
  var moment: LocalMoment?

  @Option(help: "What is said of it.")
  var note = ""

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await reportingFailures {
      let (store, office) = try await KeptApplications.office(store)
      let kept = try KeptApplications.application(number, in: store)
      let now = KeptApplications.now
      guard let moment = moment ?? LocalMoment(secondsSince1970: now) else { return }
      _ = try await office.move(kept, to: state, on: moment, note: note, at: now, by: nil)
    }
  }
}
