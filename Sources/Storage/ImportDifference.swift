internal import SupplyDemand

/// What of a list isn't stored yet.
struct ImportDifference<Record> {
  /// The records to write, added or updated.
  var changed: [Record] = []
  /// The numbers of the cities to remove.
  var removed: [Int] = []
  var added = 0
  var unchanged = 0

  /// The counts, with what the list says of itself.
  func summary(of list: ImportedList) -> ImportSummary {
    ImportSummary(
      added: added, updated: changed.count - added, unchanged: unchanged, removed: removed.count,
      leftOut: list.leftOutCount, findings: list.findings)
  }
}
