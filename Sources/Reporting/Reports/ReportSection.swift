/// A part of a report: a title, a table, and sentences below it.
public struct ReportSection: Hashable, Sendable {
  /// What the table shows.
  public let title: String
  /// The table.
  public let table: TextTable
  /// Sentences about the table as a whole.
  public let remarks: [String]

  /// A part of a report.
  public init(title: String, table: TextTable, remarks: [String] = []) {
    self.title = title
    self.table = table
    self.remarks = remarks
  }

  func terminalText(in language: Language) -> String {
    let body = table.rows.isEmpty ? Heading.nothing[language] + "\n" : table.terminalText
    return ([PlainLine.text(title) + "\n", body] + remarks.map { PlainLine.text($0) + "\n" }).joined()
  }

  func markdown(in language: Language) -> String {
    let body = table.rows.isEmpty ? Heading.nothing[language] + "\n" : table.markdown
    return (["## " + TextTable.escaped(title) + "\n", body] + remarks.map { TextTable.escaped($0) + "\n" })
      .joined(separator: "\n")
  }
}
