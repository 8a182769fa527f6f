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
    /// Where it stands.
    let location: ListLocation
  }

  /// Where it begins.
  let location: ListLocation
  /// The values; a field that two columns hold has both, in their order.
  var values: [ListField: [Value]] = [:]
}
