public import SupplyDemand

/// What was read from one list: its records, and what a reader should look at.
public struct RecordList: Sendable {
  /// The file's name.
  public let file: String
  /// What the list was read as.
  public let kind: RecordKind
  /// The records of that kind, in the order of their identities; no identity twice.
  public let records: Records
  /// Where each record stands.
  public let locations: [RecordReference: ListLocation]
  /// The findings in the order of the file: of each kind the first thousand, and how many are more.
  public let findings: [Finding]
  /// The number of rows below the header, lines, or objects; blank ones don't count.
  public let rowCount: Int
  /// The number of rows that couldn't be taken: those with an error among what was found in them. A row that only repeats
  /// another is none of them.
  public let leftOutCount: Int
}
