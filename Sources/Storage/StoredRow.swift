internal import GRDB

/// A row of a table and the value it stands for.
protocol StoredRow {
  /// The table's name.
  static var table: String { get }
  /// The columns in the order of `columnValues` and of the rows that `init` reads; the first is the identity.
  static var columns: [String] { get }

  /// What goes into the columns.
  var columnValues: [DatabaseValue] { get }
  /// The identity as it is stored.
  var key: any DatabaseValueConvertible { get }

  /// The value of a row.
  ///
  /// - Throws: `DamagedValue` when a column holds what the program doesn't write there.
  init(_ row: Row) throws
}

extension StoredRow {
  /// What goes into a column: concrete values are bound faster than existential ones.
  func value(_ value: some DatabaseValueConvertible) -> DatabaseValue { value.databaseValue }

  static var selection: String { "SELECT \(columns.joined(separator: ", ")) FROM \(table)" }

  /// Inserts the row, or replaces what is stored under its identity.
  static var upsert: String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let updates = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return """
      INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks)) \
      ON CONFLICT (\(columns[0])) DO UPDATE SET \(updates)
      """
  }
}
