public import SupplyDemand

extension Report {
  /// The report as a workbook: the spreadsheet, a sheet for every other table it has, and one that says what was asked.
  ///
  /// - Parameters:
  ///   - language: The language of headers, sentences and sheets' names.
  ///   - lines: What the last sheet says besides the tables' titles and remarks: the query, the filters.
  ///   - date: The day of the report; nil when it isn't to be told.
  /// - Returns: At least two sheets, the one about the report last.
  public func workbook(
    in language: Language, about lines: [(title: String, text: String)] = [], date: CalendarDate? = nil
  ) -> Workbook {
    let sections = sections(in: language)
    let main = spreadsheet(in: language)
    // One table with more columns than its section shows is still that section's.
    let isOnly = sections.count == 1
    let others = isOnly ? [] : sections.filter { $0.table != main }
    let title = sections.first { isOnly || $0.table == main }?.title ?? Heading.overview[language]
    var about = sections.flatMap { section in
      [(title: Heading.title[language], text: section.title)]
        + section.remarks.map { (title: Heading.remark[language], text: $0) }
    }
    if main.rows.isEmpty { about.append((Heading.remark[language], Heading.nothing[language])) }
    about += lines
    if let date { about.append((Heading.date[language], date.description)) }
    return Workbook(
      sheets: [Workbook.Sheet(name: title, table: main)]
        + others.map { Workbook.Sheet(name: $0.title, table: $0.table) } + [.about(about, in: language)],
      date: date)
  }
}
