public import SupplyDemand

/// A list in rows and columns, as CSV or TSV files hold it.
///
/// Rows whose cells are all blank are left out, so are lines without anything. Texts stand as in the file, less the
/// quotation marks that protect them.
public struct Table: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The text, quotation marks taken off.
    public let text: String
    /// The line it begins in, from 1.
    public let line: Int
    /// The column it begins at, in Unicode scalars, from 1.
    public let column: Int

    /// A cell.
    public init(text: String, line: Int, column: Int) {
      self.text = text
      self.line = line
      self.column = column
    }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The line it begins in, from 1.
    public let line: Int
    /// The cells from left to right, at least one.
    public let cells: [Cell]

    /// A row.
    public init(line: Int, cells: [Cell]) {
      self.line = line
      self.cells = cells
    }
  }

  /// The file's name, for locations.
  public let file: String
  /// The first row; nil when the file is blank.
  public let header: Row?
  /// The rows below the header, in the order of the file.
  public let rows: [Row]
  /// Trouble with quotation marks (`malformedQuotes`), in the order of the file. They quote nothing: a cell may be
  /// personal.
  public let findings: [Finding]

  /// Reads a table by RFC 4180, tolerantly: any line ends, rows of any length; a cell whose quotation marks don't match
  /// is read as it stands and reported. A tab-separated file may protect cells the same way.
  ///
  /// - Complexity: O(n) in the length of `text`.
  public init(parsing text: String, delimiter: Delimiter, file: String) {
    var parser = DelimitedTextParser(text, delimiter: delimiter, file: file)
    var rows: [Row] = []
    while let row = parser.nextRow() {
      if !row.isBlank { rows.append(row) }
    }
    self.init(file: file, header: rows.first, rows: Array(rows.dropFirst()), findings: parser.findings)
  }

  private init(file: String, header: Row?, rows: [Row], findings: [Finding]) {
    self.file = file
    self.header = header
    self.rows = rows
    self.findings = findings
  }

  /// Where a cell stands.
  public func location(of cell: Cell) -> ListLocation {
    ListLocation(file: file, line: cell.line, column: cell.column)
  }

  /// The table whose header is row `index` of this one's `rows`, without what stands above it.
  func beginning(atRow index: Int) -> Table {
    Table(file: file, header: rows[index], rows: Array(rows.dropFirst(index + 1)), findings: findings)
  }
}

extension Table.Row {
  /// Whether no cell has anything but white space.
  var isBlank: Bool {
    cells.allSatisfy { $0.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }
}
