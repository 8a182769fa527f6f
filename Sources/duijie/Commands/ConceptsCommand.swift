import ArgumentParser
import Matching
import Reporting
import SupplyDemand

/// `duijie concepts TEXT`.
struct ConceptsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concepts", abstract: "Shows what an industry label means, and how that is known.")

  @Argument(help: "A label as a city would write it.")
  var text: String

  @Flag(help: "Read the label as if nobody had written down what it means.")
  var unread = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let workspace = try Workspace.open(store)
      let need = IndustryNeed(
        id: IndustryNeed.ID("label"), city: PilotCity.ID(""), column: .main, text: text, range: TextRange(0, 0),
        group: 1, parent: nil, parts: [], label: text)
      let matcher = await workspace.matcher(usesReadings: !unread)
      output.write(ConceptReport(label: text, links: matcher.links(for: need), directory: workspace.directory()))
    }
  }
}
