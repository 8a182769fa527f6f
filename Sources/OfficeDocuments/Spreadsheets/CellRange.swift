/// A range of cells of a sheet, such as “A1:C5”.
public struct CellRange: Hashable, Sendable {
  /// Its rows, from 1.
  public let rows: ClosedRange<Int>
  /// Its columns, from 1.
  public let columns: ClosedRange<Int>

  /// A range of rows and columns, both from 1.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    (self.rows, self.columns) = (rows, columns)
  }

  /// The range that a reference names, its corners in any order; nil when no sheet has it.
  init?(_ reference: String) {
    let corners = reference.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = corners.first.flatMap({ CellReference.parse($0) }),
      let last = corners.last.flatMap({ CellReference.parse($0) })
    else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }

  /// The reference, such as “A1:C5”, or “A1” for a single cell.
  public var reference: String {
    let first = CellReference.letters(columns.lowerBound) + String(rows.lowerBound)
    let last = CellReference.letters(columns.upperBound) + String(rows.upperBound)
    return first == last ? first : "\(first):\(last)"
  }
}
