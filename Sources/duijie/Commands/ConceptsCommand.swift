import ArgumentParser
import Matching
import Reporting
import SupplyDemand
import Workbench

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
      let knowledge = try await Knowledge.load(try DataFolder.find())
      // The cities' labels are words too; no other record has a say in what a label means.
      let cities = try store.records().cities
      let workspace = Workspace(records: Records(cities: cities), knowledge: knowledge)
      let matcher = await workspace.matcher(usesReadings: !unread)
      let need = IndustryNeed.asked(text, id: IndustryNeed.ID("label"))
      try output.write(ConceptReport(label: text, links: matcher.links(for: need), directory: workspace.directory()))
    }
  }
}
