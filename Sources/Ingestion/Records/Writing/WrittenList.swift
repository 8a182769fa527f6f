public import SupplyDemand

/// Records laid out as the rows of a list.
public struct WrittenList: Hashable, Sendable {
  /// The kind of the records.
  public let kind: RecordKind
  /// The columns' names, which `RecordListReader` knows.
  public let headers: [String]
  /// A row for each record, in the order of the records, with as many cells as there are columns.
  public let rows: [[ListValue]]
}
