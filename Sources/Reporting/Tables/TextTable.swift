/// A table of results, to be written as aligned text, CSV or Markdown.
public struct TextTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// The header.
    public let title: String
    /// How many terminal columns its texts may take before they are cut; nil for no limit. Only `terminalText` cuts.
    public let maximumWidth: Int?

    /// A column.
    public init(_ title: String, maximumWidth: Int? = nil) {
      self.title = title
      self.maximumWidth = maximumWidth
    }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The cells in the order of the columns; missing ones at the end are empty.
    public let cells: [TableCell]
    /// Sentences that belong under the row.
    public let notes: [String]

    /// A row.
    public init(_ cells: [TableCell], notes: [String] = []) {
      self.cells = cells
      self.notes = notes
    }
  }

  /// The columns, from the left.
  public let columns: [Column]
  /// The rows, from the top.
  public let rows: [Row]
  /// The header of the notes, which CSV writes as one more column; nil when rows have none.
  public let notesTitle: String?

  /// A table.
  public init(columns: [Column], rows: [Row], notesTitle: String? = nil) {
    self.columns = columns
    self.rows = rows
    self.notesTitle = notesTitle
  }

  /// The cell of `row` in the column at `index`.
  func cell(_ row: Row, _ index: Int) -> TableCell {
    index < row.cells.count ? row.cells[index] : .empty
  }
}
