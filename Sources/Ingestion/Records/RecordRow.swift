internal import SupplyDemand

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
    /// The line it stands in.
    let line: Int
    /// The column it begins at.
    let column: Int
  }

  /// Where it begins.
  let location: ListLocation
  /// The values; a field that two columns hold has both, in their order.
  var values: [ListField: [Value]] = [:]

  /// Where a value stands.
  func location(of value: Value) -> ListLocation {
    ListLocation(file: location.file, part: location.part, line: value.line, column: value.column)
  }

  /// Where the first value of a field stands; the row for a field without any.
  func location(of field: ListField) -> ListLocation {
    values[field]?.first.map(location) ?? location
  }
}
