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
  /// Who imported it, when that is known.
  public let importedBy: Account.ID?
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
  /// When it was undone, in seconds since 1970-01-01 00:00 UTC; nil when it stands.
  public let undoneAt: Int?
  /// Who undid it, when that is known.
  public let undoneBy: Account.ID?
  /// Whether it stands and what it replaced is still kept: it can be undone when no later import stands.
  public let isUndoable: Bool
}
