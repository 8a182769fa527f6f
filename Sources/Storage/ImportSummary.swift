public import SupplyDemand

/// What an import changes, or would change.
public struct ImportSummary: Hashable, Sendable {
  /// The number of records whose identity is new.
  public let added: Int
  /// The number of records that differ from what was stored under their identity.
  public let updated: Int
  /// The number of records that are stored already as they are.
  public let unchanged: Int
  /// The number of pilot cities that the new list no longer has; 0 for other kinds.
  public let removed: Int
  /// The number of the list's rows that gave no record.
  public let leftOut: Int
  /// The list's findings, as they were given.
  public let findings: [Finding]

  /// Whether no record is added, updated or removed.
  public var changesNoRecord: Bool { added + updated + removed == 0 }
}
