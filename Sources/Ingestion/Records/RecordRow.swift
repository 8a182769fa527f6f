/// One row of a list, or one JSON object, with its values under the fields they belong to.
struct RecordRow: Hashable, Sendable {
  /// A value as it stands in the list.
  struct Value: Hashable, Sendable {
    /// One text for a cell, several for a JSON array.
    let texts: [String]
    /// Whether `texts` are the items of a list already.
    let isList: Bool
    /// What the column's header says in brackets.
    let note: String
    /// The line, from 1.
    let line: Int
    /// The column in Unicode scalars, from 1.
    let column: Int
  }

  /// The line it begins in, from 1.
  let line: Int
  /// The values; a field that two columns hold has both, in their order.
  var values: [ListField: [Value]] = [:]
}
