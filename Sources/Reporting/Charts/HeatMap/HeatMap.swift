/// Shares in rows and columns, each a cell in the colour of its class with a text on it.
public struct HeatMap: Chart {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The share, 0…1; nil when it isn't known.
    public let share: Double?
    /// What is written on the cell, at most about four characters: a count, or `3/5`. In a map with more than 900 cells
    /// only the tooltip has it.
    public let text: String
    /// What the tooltip adds to row, column and text; may be empty.
    public let note: String
    /// Where the cell leads; nil for nowhere, which keeps large maps small.
    public let href: String?

    /// A cell.
    public init(share: Double?, text: String, note: String = "", href: String? = nil) {
      self.share = share
      self.text = text
      self.note = note
      self.href = href
    }

    /// The class of its share.
    public var coverage: CoverageClass { CoverageClass(share: share) }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// Its name.
    public let label: String
    /// Where its name leads; nil for nowhere.
    public let href: String?
    /// The cells in the order of the columns, nil for a blank; missing ones at the end are blank, further ones left out.
    public let cells: [Cell?]

    /// A row.
    public init(label: String, href: String? = nil, cells: [Cell?]) {
      self.label = label
      self.href = href
      self.cells = cells
    }
  }

  /// The name of the map.
  public let title: String
  /// What the shares are shares of, for the legend.
  public let measure: Words
  /// What a row is: a city.
  public let rowTitle: Words
  /// What a column is: an industry.
  public let columnTitle: Words
  /// The names of the columns, from the left.
  public let columns: [String]
  /// The rows, from the top.
  public let rows: [Row]

  /// A map of `rows`.
  public init(
    title: String, measure: Words = ProvinceTileMap.servedNeeds, rowTitle: Words, columnTitle: Words,
    columns: [String], rows: [Row]
  ) {
    self.title = title
    self.measure = measure
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.columns = columns
    self.rows = rows
  }

  /// The cells that aren't blank, row by row.
  var filled: [(row: Int, column: Int, cell: Cell)] {
    rows.enumerated().flatMap { row, content in
      content.cells.prefix(columns.count).enumerated().compactMap { column, cell in
        cell.map { (row: row, column: column, cell: $0) }
      }
    }
  }
}
