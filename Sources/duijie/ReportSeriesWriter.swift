import Reporting

/// Writes reports of one kind one after the other, each as soon as it is there: as one JSON array, one CSV table, or reports
/// with a blank line between. A file, and documents above all, are written when all reports are there.
struct ReportSeriesWriter {
  private let output: OutputOptions
  private var count = 0
  private var text = ""
  private var table: TextTable?

  init(_ output: OutputOptions) {
    self.output = output
  }

  /// Writes the next report.
  mutating func write(_ report: MatchReport) {
    let language = output.language
    switch output.format {
    case .json: put((count == 0 ? "[" : ",") + "\n" + report.json(in: language).text)
    case .csv:
      let table = report.seriesTable(in: language)
      put(count == 0 ? table.csv : table.csvRows)
    case .table, .markdown:
      if count > 0 { put("\n") }
      if let format = output.format.text { put(report.rendered(as: format, in: language)) }
    case .xlsx, .docx:
      let next = report.seriesTable(in: language)
      table = TextTable(
        columns: next.columns, rows: (table?.rows ?? []) + next.rows, notesTitle: next.notesTitle)
    }
    count += 1
  }

  /// Ends the series.
  mutating func finish() throws {
    if output.format == .json { put(count == 0 ? "[]\n" : "]\n") }
    guard let path = output.path else { return }
    guard output.format.text == nil else { return try OutputFile(path: path).write(Array(text.utf8)) }
    try output.write(SeriesReport(table: table ?? TextTable(columns: [], rows: [])))
  }

  private mutating func put(_ piece: String) {
    if output.path == nil { print(piece, terminator: "") } else { text += piece }
  }
}
