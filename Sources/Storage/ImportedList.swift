public import SupplyDemand

/// What one list brings to a store.
public struct ImportedList: Hashable, Sendable {
  /// The file's name. A later import of the same name and kind replaces the findings of this one.
  public let file: String
  /// The kind of its records.
  public let kind: RecordKind
  /// The records; only those of `kind` are taken.
  public let records: Records
  /// What a reader of the list should look at, in the order to be shown.
  public let findings: [Finding]
  /// The number of rows that gave no record.
  public let leftOutCount: Int
  /// Names the file's bytes: any text that differs when they differ, such as their SHA-256.
  public let contentHash: String
  /// When it is imported, in seconds since 1970-01-01 00:00 UTC. The caller's, since the store has no clock.
  public let importedAt: Int
  /// Who imports it; nil when nobody is logged in, as on the command line.
  public let importedBy: Account.ID?

  /// A list to import.
  public init(
    file: String, kind: RecordKind, records: Records, findings: [Finding], leftOutCount: Int, contentHash: String,
    importedAt: Int, importedBy: Account.ID? = nil
  ) {
    self.file = file
    self.kind = kind
    self.records = records
    self.findings = findings
    self.leftOutCount = leftOutCount
    self.contentHash = contentHash
    self.importedAt = importedAt
    self.importedBy = importedBy
  }
}
