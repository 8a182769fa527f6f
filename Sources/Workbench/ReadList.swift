public import Ingestion
public import SupplyDemand

/// A file that was read and is ready to be stored.
public struct ReadList: Sendable {
  /// The file's name.
  public let file: String
  /// The kind of its records.
  public let kind: RecordKind
  /// The records.
  public let records: Records
  /// What a reader of the list should look at, in the order of the file: of each kind the first thousand, then how many
  /// are more.
  public private(set) var findings: [Finding]
  /// The number of rows that gave no record.
  public let leftOutCount: Int
  /// The hash of the file's bytes.
  public let contentHash: String
  /// The file, for showing what findings are about.
  public let document: ListDocument
  /// The list as read; nil for a list of cities.
  let recordList: RecordList?

  /// Whether personal data in it is masked, so that it would replace the full data of the same records.
  public var isMasked: Bool { firstMasked != nil }

  private var firstMasked: Finding? { findings.first { $0.kind == .maskedValue } }

  /// Refuses a masked list.
  ///
  /// - Throws: `WorkbenchError.maskedList`.
  public func requireFull() throws(WorkbenchError) {
    if let firstMasked { throw .maskedList(at: firstMasked.location) }
  }

  /// The same list with all its findings: `more` too, in the order of the file.
  func completed(with more: [Finding]) -> ReadList {
    var all = LimitedFindings(file: file)
    all.append(contentsOf: findings)
    all.append(contentsOf: more)
    var list = self
    list.findings = all.sorted
    return list
  }
}
