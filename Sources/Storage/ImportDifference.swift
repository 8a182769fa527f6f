internal import SupplyDemand

/// What of a list isn't stored yet.
struct ImportDifference<Record> {
  /// The records to write, added or updated, in the list's order.
  private(set) var changed: [Record] = []
  /// The identities of those that are new, as they are stored.
  private(set) var added: [String] = []
  /// The identities of those that differ from what is stored.
  private(set) var updated: [String] = []
  /// The numbers of the cities to remove.
  var removed: [String] = []
  private var unchanged = 0

  /// Takes in one record of the list, given what is stored under its identity.
  mutating func add(_ record: Record, key: String, stored: Record?) where Record: Equatable {
    if stored == record {
      unchanged += 1
      return
    }
    changed.append(record)
    if stored == nil { added.append(key) } else { updated.append(key) }
  }

  /// The counts, with what the list says of itself.
  func summary(of list: ImportedList) -> ImportSummary {
    ImportSummary(
      added: added.count, updated: updated.count, unchanged: unchanged, removed: removed.count,
      leftOut: list.leftOutCount, findings: list.findings)
  }
}
