public import SupplyDemand

/// A list in rows and columns, as CSV or TSV files, sheets of workbooks and tables of text documents hold it.
///
/// Rows whose cells are all blank are left out, so are lines without anything. Texts stand as in the file, less the
/// quotation marks that protect them. In a document a row has only the cells that have something, and those that reach
/// down into it from rows above, with their texts again.
public struct Table: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The text, quotation marks taken off.
    public let text: String
    /// The line it begins in, or its row, from 1.
    public let line: Int
    /// The column it begins at, in Unicode scalars, or its column in a document, from 1.
    public let column: Int
    /// How many columns it goes over, at least 1.
    let columnSpan: Int
    /// How many rows it goes over from this one on, at least 1.
    let rowSpan: Int
    /// Whether it reaches down from a row above.
    let isRepeated: Bool

    /// A cell.
    public init(text: String, line: Int, column: Int) {
      self.init(text: text, line: line, column: column, columnSpan: 1, rowSpan: 1)
    }

    /// A cell that may go over several rows and columns.
    init(text: String, line: Int, column: Int, columnSpan: Int, rowSpan: Int, isRepeated: Bool = false) {
      self.text = text
      self.line = line
      self.column = column
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.isRepeated = isRepeated
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
  /// The part of the document that it is; nil for a file of lines.
  public let part: ListLocation.Part?
  /// The first row; nil when the file is blank.
  public let header: Row?
  /// The rows below the header, in the order of the file.
  public let rows: [Row]
  /// Trouble with quotation marks (`malformedQuotes`), which quotes nothing, since a cell may be personal, and errors of
  /// formulas (`errorCell`); in the order of the file.
  public let findings: [Finding]
  /// What stands above columns of the header in a cell that goes over several of them, by their positions.
  let groups: [Int: String]

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
    self.init(file: file, part: nil, rows: rows, findings: parser.findings)
  }

  /// The table of rows that aren't blank.
  init(file: String, part: ListLocation.Part?, rows: [Row], findings: [Finding]) {
    self.init(
      file: file, part: part, header: rows.first, rows: Array(rows.dropFirst()), findings: findings, groups: [:])
  }

  private init(
    file: String, part: ListLocation.Part?, header: Row?, rows: [Row], findings: [Finding], groups: [Int: String]
  ) {
    self.file = file
    self.part = part
    self.header = header
    self.rows = rows
    self.findings = findings
    self.groups = groups
  }

  /// Where a cell stands.
  public func location(of cell: Cell) -> ListLocation {
    ListLocation(file: file, part: part, line: cell.line, column: cell.column)
  }

  /// Where a row stands.
  func location(of row: Row) -> ListLocation {
    ListLocation(file: file, part: part, line: row.line, column: part == nil ? 1 : nil)
  }

  /// Which column a cell is in, from 0: the number of the cells before it in a file of lines.
  func position(of cell: Cell, at index: Int) -> Int {
    part == nil ? index : cell.column - 1
  }

  /// The header and the rows below it, from the top.
  var allRows: [Row] { (header.map { [$0] } ?? []) + rows }

  /// Its top rows.
  var sample: Table { Table(file: file, part: part, rows: Array(allRows.prefix(20)), findings: []) }

  /// The table whose header begins in row `index` of `allRows`, without what stands above it. In a document the header may
  /// go over several rows, and rows that repeat it, as on each page, are left out.
  func beginning(atRow index: Int) -> Table {
    let all = allRows
    guard part != nil else {
      return Table(
        file: file, part: part, header: all[index], rows: Array(all[(index + 1)...]), findings: findings, groups: [:])
    }
    let block = HeaderBlock(all[index...], above: index > 0 ? all[index - 1] : nil)
    let texts = block.header.cells.map(\.text)
    return Table(
      file: file, part: part, header: block.header,
      rows: all[(index + block.height)...].filter { !$0.cells.lazy.map(\.text).elementsEqual(texts) },
      findings: findings,
      groups: block.groups)
  }
}

extension Table.Row {
  /// Whether no cell has anything but white space.
  var isBlank: Bool {
    cells.allSatisfy { $0.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }

  /// Whether one cell has all the text.
  var isTitle: Bool { cells.count { !CellText.cleaned($0.text).isEmpty } == 1 }
}
