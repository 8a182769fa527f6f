public import SupplyDemand

/// What the import of one file has done.
public struct ImportSummary: Hashable, Sendable {
  /// The file's name as the user gave it.
  public let file: String
  /// The kind of records it was read as.
  public let kind: RecordKind
  /// The number of records that are new in the store.
  public let added: Int
  /// The number of records that replaced an older form.
  public let updated: Int
  /// The number of records that the store had already.
  public let unchanged: Int
  /// The number of records that the store had and that are gone: pilot cities that a new list no longer names.
  public let removed: Int
  /// The number of rows that couldn't be read.
  public let leftOut: Int
  /// What the reading met.
  public let findings: [Finding]

  /// A summary.
  public init(
    file: String, kind: RecordKind, added: Int, updated: Int, unchanged: Int, removed: Int, leftOut: Int,
    findings: [Finding]
  ) {
    self.file = file
    self.kind = kind
    self.added = added
    self.updated = updated
    self.unchanged = unchanged
    self.removed = removed
    self.leftOut = leftOut
    self.findings = findings
  }
}
