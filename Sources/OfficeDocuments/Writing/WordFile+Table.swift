extension WordFile {
  /// A table as wide as the text, with a header row that is repeated on each page.
  public struct Table: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
      /// Its text in the header row.
      public var title: String
      /// Its share of the width among the shares of all columns, at least 1.
      public var width: Int
      /// Whether its cells are numbers, which stand at the right.
      public var isNumeric: Bool

      /// A column.
      ///
      /// - Parameters:
      ///   - title: Its text in the header row.
      ///   - width: Its share of the width, at least 1.
      ///   - isNumeric: Whether its cells are numbers.
      public init(title: String, width: Int = 1, isNumeric: Bool = false) {
        (self.title, self.width, self.isNumeric) = (title, width, isNumeric)
      }
    }

    /// The most columns of a table, which is Word's limit.
    public static let columnLimit = 63

    /// The columns, 1…63.
    public var columns: [Column]
    /// The texts of the rows' cells, as many as columns; may be empty.
    public var rows: [[String]]

    /// A table.
    ///
    /// - Parameters:
    ///   - columns: The columns, 1…63.
    ///   - rows: The texts of the rows' cells, as many as columns.
    public init(columns: [Column], rows: [[String]]) {
      (self.columns, self.rows) = (columns, rows)
    }
  }
}
