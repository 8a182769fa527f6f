internal import SupplyDemand

/// A row of a table in a form, or a paragraph between tables: cells from left to right.
struct FormRow: Hashable, Sendable {
  /// One cell.
  struct Cell: Hashable, Sendable {
    /// The text as written; lines end in \n.
    let text: String
    /// Where it stands.
    let location: ListLocation
    /// The columns of the grid that it covers, from 1; 1 for a paragraph.
    let columns: ClosedRange<Int>
    /// Whether a picture stands in it.
    let hasPicture: Bool

    /// What of the text counts when it is compared with a printed label.
    var key: String { ComparisonKey(CellText.cleaned(text)).text }
    /// Whether it has anything but white space.
    var isBlank: Bool { CellText.cleaned(text).isEmpty && !hasPicture }

    /// The same cell with a part of its text.
    func holding(_ part: some StringProtocol) -> Cell {
      Cell(text: String(part), location: location, columns: columns, hasPicture: hasPicture)
    }
  }

  /// The table's number; nil for a paragraph.
  let table: Int?
  /// The cells that begin in the row.
  let cells: [Cell]
  /// The cells of rows above that reach down into this one.
  let above: [Cell]

  /// How many characters its cells have.
  var characterCount: Int { cells.reduce(0) { $0 + $1.text.unicodeScalars.count } }

  /// The cells with anything in them.
  var filled: [Cell] { cells.filter { !$0.isBlank } }

  /// The cell of a column of the grid; nil when none covers it.
  func cell(atColumn column: Int) -> Cell? { cells.first { $0.columns.contains(column) } }
}
