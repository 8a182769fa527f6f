import ArgumentParser
import Reporting

/// In which form and language results are written.
struct OutputOptions: ParsableArguments {
  @Option(help: "The form of the output: table, json, csv or markdown.")
  var format: OutputFormat = .table

  @Option(name: .customLong("lang"), help: "The language of the output: zh or en.")
  var language: Language = .zh

  /// Writes a report on standard output.
  func write(_ report: some Report) {
    print(report.rendered(as: format, in: language), terminator: "")
  }
}
