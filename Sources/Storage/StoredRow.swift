internal import GRDB

/// A row of a table and the value it stands for.
protocol StoredRow: ReadableRow {
  /// What goes into the columns, in their order.
  var columnValues: [DatabaseValue] { get }
  /// The identity as it is stored, as text.
  var key: String { get }
}

extension StoredRow {
  /// What goes into a column: concrete values are bound faster than existential ones.
  func value(_ value: some DatabaseValueConvertible) -> DatabaseValue { value.databaseValue }

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
