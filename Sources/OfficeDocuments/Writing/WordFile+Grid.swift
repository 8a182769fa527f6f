extension WordFile {
  /// The cells of a form, as wide together as the text: rows of any number of cells, which may reach down into the rows
  /// below.
  public struct Grid: Hashable, Sendable {
    /// What a cell is for.
    public enum Style: Hashable, Sendable {
      /// A section's title.
      case heading
      /// The name of what is asked for, in the middle of its cell.
      case label
      /// The title of a column, which stays on the page with what is below it.
      case columnTitle
      /// An answer, or the room for it.
      case answer
      /// A long answer, from the top of its cell on; its row may go on on the next page.
      case passage
      /// The name of what is asked for, its characters spread over the cell.
      case spread
      /// An answer on a line.
      case line
    }

    /// A cell.
    public struct Cell: Hashable, Sendable {
      /// Its text; each line is a paragraph.
      public var text: String
      /// What it is for.
      public var style: Style
      /// Its width in hundredths of the grid's, 1…100.
      public var width: Int
      /// How many rows it goes over from its own on, at least 1.
      public var rowSpan: Int

      /// A cell.
      ///
      /// - Parameters:
      ///   - text: Its text; each line is a paragraph.
      ///   - style: What it is for.
      ///   - width: Its width in hundredths of the grid's, 1…100.
      ///   - rowSpan: How many rows it goes over, at least 1.
      public init(_ text: String, _ style: Style, width: Int, rowSpan: Int = 1) {
        (self.text, self.style, self.width, self.rowSpan) = (text, style, width, rowSpan)
      }
    }

    /// A row.
    public struct Row: Hashable, Sendable {
      /// The cells that begin in it, from left to right; with those that reach down into it they are 100 wide.
      public var cells: [Cell]
      /// The least height in millimetres, 1…200; more text makes it higher.
      public var height: Int

      /// A row.
      ///
      /// - Parameters:
      ///   - cells: The cells that begin in it, from left to right.
      ///   - height: The least height in millimetres.
      public init(_ cells: [Cell], height: Int) {
        (self.cells, self.height) = (cells, height)
      }
    }

    /// The rows, at least one.
    public var rows: [Row]
    /// Whether its cells have borders; without, answers on a line have theirs alone.
    public var hasBorders: Bool

    /// A grid.
    ///
    /// - Parameters:
    ///   - rows: The rows, at least one.
    ///   - hasBorders: Whether its cells have borders.
    public init(rows: [Row], hasBorders: Bool = true) {
      (self.rows, self.hasBorders) = (rows, hasBorders)
    }
  }
}
