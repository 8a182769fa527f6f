import ArgumentParser
import Foundation
import Reporting
import SupplyDemand

/// In which form and language results are written, and where.
struct OutputOptions: ParsableArguments {
  @Option(help: "The form of the output: table, json, csv, markdown, xlsx or docx; the last two need --output.")
  var format: OutputFormat = .table

  @Option(name: .customLong("lang"), help: "The language of the output: zh or en.")
  var language: Language = .zh

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp("The file to write, in place of standard output.", valueName: "file"))
  var path: String?

  func validate() throws {
    guard format.text != nil || path != nil else {
      throw ValidationError(
        "A document of the form \(format.rawValue) can't be shown here: name the file to write, as in --output "
          + "report.\(format.rawValue)")
    }
  }

  /// Writes a report on standard output, or into the file.
  func write(_ report: some Report) throws {
    guard let path else {
      if let text = format.text { print(report.rendered(as: text, in: language), terminator: "") }
      return
    }
    try OutputFile(path: path).write(
      report.bytes(as: format, in: language, about: [AskedCommand.line(in: language)], date: Today.date))
  }
}
