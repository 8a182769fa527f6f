import Ingestion
import SupplyDemand

/// A file that was read and is ready to be stored.
struct ReadList {
  let file: String
  let kind: RecordKind
  let records: Records
  private(set) var findings: [Finding]
  let leftOutCount: Int
  let contentHash: String
  /// The list as read; nil for a list of cities.
  let recordList: RecordList?

  /// The same list with more findings, in the order of the file.
  func adding(_ more: [Finding]) -> ReadList {
    var list = self
    list.findings = (findings + more).sorted { $0.location < $1.location }
    return list
  }
}
