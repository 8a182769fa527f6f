import Reporting

/// The answers to many questions as one table.
struct SeriesReport: Report {
  let table: TextTable

  func json(in language: Language) -> JSONValue { .array([]) }

  func sections(in language: Language) -> [ReportSection] {
    [ReportSection(title: Words("批量匹配", "Batch of matches")[language], table: table)]
  }

  func spreadsheet(in language: Language) -> TextTable { table }
}
