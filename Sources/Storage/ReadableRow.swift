internal import GRDB

/// A row and the value that is read from it.
protocol ReadableRow {
  /// The name of the table that holds the row's identity.
  static var table: String { get }
  /// What the columns are read from: the table, and what is joined to it.
  static var source: String { get }
  /// The columns in the order of the rows that `init` reads; the first is the identity.
  static var columns: [String] { get }

  /// The value of a row.
  ///
  /// - Throws: `DamagedValue` when a column holds what the program doesn't write there.
  init(_ row: Row) throws
}

extension ReadableRow {
  static var source: String { table }
  static var selection: String { "SELECT \(columns.joined(separator: ", ")) FROM \(source)" }
}
