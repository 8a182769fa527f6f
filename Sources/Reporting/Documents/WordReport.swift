internal import OfficeDocuments
public import SupplyDemand

/// Tables with their titles and remarks as a document of Word: A4, across when a table is wide, headers repeated on every
/// page, the query and the day at the end.
public struct WordReport: Sendable {
  /// What stands above all.
  public let title: String
  /// The tables in order; one that is titled like the document has no heading of its own.
  public let sections: [ReportSection]
  /// What the end says of the query.
  public let about: [(title: String, text: String)]
  /// The day, which is also that of the file's making; nil when it isn't told.
  public let date: CalendarDate?

  /// A document.
  public init(
    title: String, sections: [ReportSection], about: [(title: String, text: String)] = [], date: CalendarDate? = nil
  ) {
    self.title = title
    self.sections = sections
    self.about = about
    self.date = date
  }

  /// The bytes of the .docx file, the same for the same document.
  ///
  /// - Parameter language: The language of the words around the sections.
  /// - Returns: A zip archive.
  /// - Throws: `ReportingError` when a table has more columns than Word takes, or memory runs out.
  /// - Complexity: Linear in the length of all texts.
  public func bytes(in language: Language) throws(ReportingError) -> [UInt8] {
    let tables = sections.map { WordTableLayout($0.table) }
    let isLandscape = tables.contains(where: \.isWide)
    var blocks: [WordFile.Block] = [.title(PlainLine.text(title))]
    for (section, table) in zip(sections, tables) {
      if section.title != title { blocks.append(.heading(level: 1, PlainLine.text(section.title))) }
      blocks.append(
        section.table.rows.isEmpty ? .paragraph(Heading.nothing[language]) : .table(table.table(across: isLandscape)))
      blocks += section.remarks.map { .paragraph(PlainLine.text($0)) }
    }
    if !about.isEmpty || date != nil { blocks.append(.heading(level: 1, Heading.about[language])) }
    let colon = Words("：", ": ")[language]
    blocks += about.map { .paragraph(PlainLine.text($0.title + colon + $0.text)) }
    if let date { blocks.append(.paragraph(Heading.date[language] + colon + Self.words(for: date)[language])) }
    // 1980 is the first year that a zip archive knows.
    guard let created = WordFile.Day(year: date?.year ?? 1980, month: date?.month ?? 1, day: date?.day ?? 1) else {
      throw .failed(message: "\(date?.description ?? "") is no day of a document.")
    }
    let file = WordFile(
      title: title, created: created, isLandscape: isLandscape, margins: isLandscape ? .narrow : .official,
      blocks: blocks)
    do {
      return try file.bytes()
    } catch {
      throw .failed(message: error.description)
    }
  }

  private static func words(for date: CalendarDate) -> Words {
    Words("\(date.year)年\(date.month)月\(date.day)日", date.description)
  }
}
