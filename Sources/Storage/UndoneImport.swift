public import SupplyDemand

/// What undoing an import has brought back.
public struct UndoneImport: Hashable, Sendable {
  /// The import, marked as undone.
  public let list: StoredImport
  /// The records that are stored again as they were before the import: what it had replaced or removed, by their
  /// identities; of pilot cities all that are stored now, since their list is one.
  public let records: Records
  /// The records that the import had replaced and that are as before now, by their identities.
  public let changed: [RecordReference]
  /// The pilot cities that the import had removed and that are back, by their numbers.
  public let addedBack: [RecordReference]
  /// The records that the import had added and that are gone now, in the order of the list.
  public let removed: [RecordReference]

  /// Whether the list of pilot cities is another one now; `records` has all of it.
  public var changesCities: Bool {
    list.kind == .cities && !(changed.isEmpty && addedBack.isEmpty && removed.isEmpty)
  }
}
