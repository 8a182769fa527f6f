public import SupplyDemand

/// An import that has changed the store.
public struct StoredImport: Hashable, Sendable {
  /// The imports' numbers rise in the order they were made.
  public let number: Int
  /// The file's name.
  public let file: String
  /// The kind of its records.
  public let kind: RecordKind
  /// What the caller named the file's bytes.
  public let contentHash: String
  /// In seconds since 1970-01-01 00:00 UTC, by the caller's clock.
  public let importedAt: Int
  /// The number of records added.
  public let added: Int
  /// The number of records updated.
  public let updated: Int
  /// The number of records that were stored already.
  public let unchanged: Int
  /// The number of pilot cities removed.
  public let removed: Int
  /// The number of rows that gave no record.
  public let leftOut: Int
}
