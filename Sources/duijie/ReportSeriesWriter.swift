import Reporting

/// Writes reports of one kind one after the other on standard output, each as soon as it is there: as one JSON array, one
/// CSV table, or reports with a blank line between.
struct ReportSeriesWriter {
  private let output: OutputOptions
  private var count = 0

  init(_ output: OutputOptions) {
    self.output = output
  }

  /// Writes the next report.
  mutating func write(_ report: MatchReport) {
    switch output.format {
    case .json: print(count == 0 ? "[" : ",", report.json(in: output.language).text, separator: "\n", terminator: "")
    case .csv:
      let table = report.seriesTable(in: output.language)
      print(count == 0 ? table.csv : table.csvRows, terminator: "")
    case .table, .markdown:
      if count > 0 { print() }
      print(report.rendered(as: output.format, in: output.language), terminator: "")
    }
    count += 1
  }

  /// Ends the series.
  func finish() {
    guard output.format == .json else { return }
    print(count == 0 ? "[]" : "]")
  }
}
