/// A result that can be written for people and for programs.
public protocol Report: Sendable {
  /// The documented value for programs; its keys never depend on the language.
  func json(in language: Language) -> JSONValue

  /// The tables for people, at least one.
  func sections(in language: Language) -> [ReportSection]

  /// The one table that CSV holds, a row for each result.
  func spreadsheet(in language: Language) -> TextTable
}

extension Report {
  /// The whole report as text that ends with a newline.
  public func rendered(as format: TextFormat, in language: Language) -> String {
    switch format {
    case .table: sections(in: language).map { $0.terminalText(in: language) }.joined(separator: "\n")
    case .json: json(in: language).text
    case .csv: spreadsheet(in: language).csv
    case .markdown: sections(in: language).map { $0.markdown(in: language) }.joined(separator: "\n")
    }
  }
}
