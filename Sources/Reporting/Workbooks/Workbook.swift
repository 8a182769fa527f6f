public import SupplyDemand

/// A spreadsheet document of Office Open XML (.xlsx, ECMA-376): tables on sheets of their own, in order.
public struct Workbook: Hashable, Sendable {
  /// One sheet.
  public struct Sheet: Hashable, Sendable {
    /// What it shows; the workbook makes a valid name of it.
    public let name: String
    /// What stands on it: the header in the first row, the notes in the last column.
    public let table: TextTable
    /// Whether the header has buttons to filter and sort by, when there are rows.
    public let hasFilter: Bool
    /// Whether people go on writing below the rows: columns then keep the type of their cells down to the sheet's end, so
    /// that a number written there with zeros before it stays as it is.
    public let isOpen: Bool

    /// A sheet.
    public init(name: String, table: TextTable, hasFilter: Bool = true, isOpen: Bool = false) {
      self.name = name
      self.table = table
      self.hasFilter = hasFilter
      self.isOpen = isOpen
    }

    /// A sheet that says what the others answer: a row for each line, in order.
    public static func about(_ lines: [(title: String, text: String)], in language: Language) -> Sheet {
      let headings = [Heading.item, Heading.content]
      return Sheet(
        name: Heading.about[language],
        table: TextTable(
          columns: headings.map { TextTable.Column($0[language]) },
          rows: lines.map { TextTable.Row([.text($0.title), .text($0.text)]) }),
        hasFilter: false)
    }
  }

  /// The sheets, from the left; the first one is open.
  public let sheets: [Sheet]
  /// The day that the file's properties give as that of its making; nil for 1 January 1980, the first that a zip knows.
  public let date: CalendarDate?

  /// A workbook; one without sheets is written with an empty one.
  public init(sheets: [Sheet], date: CalendarDate? = nil) {
    self.sheets = sheets
    self.date = date
  }
}
