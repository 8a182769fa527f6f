/// What the titles of a table's columns begin with, in the order of the columns.
struct ColumnNames<Column: Hashable & CaseIterable & Sendable>: Sendable {
  /// What counts of each when it is compared.
  let keys: [(column: Column, name: String)]

  /// The names of columns.
  init(_ titles: [Column: [String]]) {
    keys = Column.allCases.flatMap { column in
      (titles[column] ?? []).map { (column: column, name: ComparisonKey($0).text) }
    }
  }
}
