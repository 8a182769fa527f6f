/// A table whose rows are kept when an import replaces them.
struct KeptTable {
  /// The table's name.
  let name: String
  /// Its columns, the identity first.
  let columns: [String]

  /// The table of records or of parts of them.
  init(_ type: (some StoredRow).Type) {
    name = type.table
    columns = type.columns
  }

  private init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
  }

  /// The findings.
  static let findings = KeptTable(
    name: "finding",
    columns: ["import", "position", "kind", "file", "line", "column_number", "quoted", "facts", "part"])

  /// The columns in SQL.
  var names: String { columns.joined(separator: ", ") }
  /// Where they are kept.
  var places: String { columns.indices.map { "c\($0)" }.joined(separator: ", ") }
}
