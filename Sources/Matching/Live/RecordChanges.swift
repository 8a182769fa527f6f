public import SupplyDemand

/// What has become of some records.
public struct RecordChanges: Sendable {
  /// Records that are new, or that take the place of those with the same identities. No cities: theirs is one list, and
  /// what a label means to the lexicon depends on it.
  public let records: Records
  /// Records that are no more.
  public let removed: [RecordReference]

  /// Changes of records of any kind; the cities of `records` are left out.
  public init(records: Records = Records(), removed: [RecordReference] = []) {
    var records = records
    records.cities = []
    self.records = records
    self.removed = removed.filter { $0.kind != .cities }
  }

  /// These changes, and then others.
  func followed(by others: RecordChanges) -> RecordChanges {
    var records = records
    records.remove(Set(others.removed))
    records.merge(others.records)
    return RecordChanges(records: records, removed: removed + others.removed)
  }
}
