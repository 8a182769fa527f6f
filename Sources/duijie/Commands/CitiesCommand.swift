import ArgumentParser
import Reporting
import SupplyDemand
import Workbench

/// `duijie cities [CITY]`.
struct CitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cities", abstract: "Lists the pilot cities, their needs and their enterprises.")

  @Argument(help: "One city, however it is written: 武汉东湖, 东湖高新区, wuhan donghu.")
  var city: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open(store)
      let cities = try city.map { [try workspace.city($0)] } ?? workspace.records.cities
      try output.write(CityReport(cities: cities))
    }
  }
}
