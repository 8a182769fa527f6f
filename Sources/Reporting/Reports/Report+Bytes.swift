public import SupplyDemand

extension Report {
  /// The whole report as a file.
  ///
  /// - Parameters:
  ///   - format: The file's form.
  ///   - language: The language of headers and sentences.
  ///   - lines: What a document says of the query besides titles and remarks; texts have no place for it.
  ///   - date: The day of the report, for documents.
  /// - Returns: UTF-8 that ends with a newline, or the bytes of a document.
  /// - Throws: `ReportingError` when a document can't hold the report, or the system has no room.
  public func bytes(
    as format: OutputFormat, in language: Language, about lines: [(title: String, text: String)] = [],
    date: CalendarDate? = nil
  ) throws(ReportingError) -> [UInt8] {
    if let text = format.text { return Array(rendered(as: text, in: language).utf8) }
    return format == .xlsx
      ? try workbook(in: language, about: lines, date: date).bytes()
      : try wordReport(in: language, about: lines, date: date).bytes(in: language)
  }

  /// The report as a document of Word: its sections, titled by the first one unless a title is given.
  ///
  /// - Parameters:
  ///   - title: The document's title; nil for that of the first section.
  ///   - language: The language of headers and sentences.
  ///   - lines: What the end of the document says of the query.
  ///   - date: The day of the report; nil when it isn't to be told.
  /// - Returns: The document.
  public func wordReport(
    titled title: String? = nil, in language: Language, about lines: [(title: String, text: String)] = [],
    date: CalendarDate? = nil
  ) -> WordReport {
    let sections = sections(in: language)
    return WordReport(
      title: title ?? sections.first?.title ?? Heading.overview[language], sections: sections, about: lines, date: date)
  }
}
