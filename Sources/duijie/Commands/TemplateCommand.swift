import ArgumentParser
import Foundation
import Reporting
import SupplyDemand

/// `duijie template KIND`.
struct TemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Writes a template for a list: its columns and two invented rows.",
    discussion: """
      Replace the invented rows by your own. Every column but the record's name or title may be left empty or taken out; \
      CSV can be edited in any spreadsheet program, JSON has an object a line.
      """)

  /// The form of a template.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json
  }

  @Argument(
    help: "What the list is of: cities, experts, achievements, demands, teams, problems, projects or open-sources.")
  var kind: RecordKind

  @Option(help: "The form of the template: csv or json.")
  var format: Format = .csv

  @Option(
    help: ArgumentHelp(
      "The file to write; an existing one is replaced (default: standard output).", valueName: "file"))
  var output: String?

  func validate() throws {
    if format == .json, ListTemplate(kind).jsonLines == nil {
      throw ValidationError("The list of pilot cities is a table; use --format csv.")
    }
  }

  func run() async throws {
    try await reportingFailures {
      let template = ListTemplate(kind)
      let text = format == .json ? template.jsonLines ?? "" : template.table.csv
      guard let output else { return print(text, terminator: "") }
      // By the mark spreadsheet programs know UTF-8.
      let mark = format == .csv ? "\u{FEFF}" : ""
      do {
        try Data((mark + text).utf8).write(to: URL(filePath: output))
      } catch {
        throw CommandFailure.unwritableFile(output, reason: error.localizedDescription)
      }
    }
  }
}
