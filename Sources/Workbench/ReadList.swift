public import Ingestion
public import SupplyDemand

/// A file that was read and is ready to be stored.
public struct ReadList: Sendable {
  /// The file's name.
  public let file: String
  /// The kind of its records.
  public let kind: RecordKind
  /// The records.
  public let records: Records
  /// What a reader of the list should look at, in the order of the file.
  public private(set) var findings: [Finding]
  /// The number of rows that gave no record.
  public let leftOutCount: Int
  /// The hash of the file's bytes.
  public let contentHash: String
  /// The file, for showing what findings are about.
  public let document: ListDocument
  /// The list as read; nil for a list of cities.
  let recordList: RecordList?

  /// The same list with more findings, in the order of the file.
  func adding(_ more: [Finding]) -> ReadList {
    var list = self
    list.findings = (findings + more).sorted { $0.location < $1.location }
    return list
  }
}
