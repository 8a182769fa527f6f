internal import GRDB

/// What rows must meet to be read: SQL without values, and the values it is bound to.
struct Condition {
  private var terms: [String] = []
  /// The values of the question marks, in order.
  private(set) var values: [DatabaseValue] = []

  /// Every row.
  init() {}

  /// Rows for which `term` holds; its question mark is `value`.
  init(_ term: String, _ value: some DatabaseValueConvertible) {
    terms = [term]
    values = [value.databaseValue]
  }

  /// Those of these rows for which `term` holds as well; all of them without a value.
  func and(_ term: String, _ value: (some DatabaseValueConvertible)?) -> Condition {
    guard let value else { return self }
    var both = self
    both.terms.append(term)
    both.values.append(value.databaseValue)
    return both
  }

  /// Those of these rows for which `term`, which has no question mark, holds as well.
  func and(_ term: String) -> Condition {
    var both = self
    both.terms.append(term)
    return both
  }

  /// What follows `WHERE`.
  var sql: String { terms.isEmpty ? "1" : terms.joined(separator: " AND ") }

  /// Whether no row can meet it: a text with a NUL character is stored nowhere, and SQLite would compare its beginning.
  var isHopeless: Bool { values.contains(where: \.hasNUL) }
}
