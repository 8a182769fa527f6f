/// Why a workbook or a document can't be written.
public enum ReportingError: Error, Hashable, Sendable {
  /// A table has more rows than a sheet holds, its header included.
  case tooManyRows(sheet: String, count: Int, most: Int)
  /// A table has more columns than a sheet holds.
  case tooManyColumns(sheet: String, count: Int, most: Int)
  /// The system has no room for the workbook, with the code of its error (errno).
  case noRoom(code: Int)
  /// Anything else that the library refuses, in its words.
  case failed(message: String)
}

extension ReportingError: CustomStringConvertible {
  /// What happened, where, and what to do, in English.
  public var description: String {
    switch self {
    case .tooManyRows(let sheet, let count, let most):
      """
      The sheet \(sheet) would have \(count) rows, and a spreadsheet holds \(most). Ask for fewer results, or take CSV.
      """
    case .tooManyColumns(let sheet, let count, let most):
      "The sheet \(sheet) would have \(count) columns, and a spreadsheet holds \(most). Take CSV."
    case .noRoom(let code):
      "There is no room to write a workbook (error \(code)). Make room in memory and in $TMPDIR, then try again."
    case .failed(let message):
      "The document can't be written: \(message)"
    }
  }
}
