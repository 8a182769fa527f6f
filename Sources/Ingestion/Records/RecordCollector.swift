internal import SupplyDemand

/// Collects the records of a list under their identities: the first of each is kept.
struct RecordCollector<Record> {
  /// The records in the order they came.
  private(set) var records: [Record] = []
  /// Where each stands.
  private(set) var locations: [RecordReference: ListLocation] = [:]
  /// What rows couldn't say, and the repetitions.
  private(set) var findings: LimitedFindings
  /// The number of rows with an error.
  private(set) var leftOutCount = 0

  private let kind: RecordKind
  private let aliases: RecordFieldAliases

  /// A collector that goes on where `findings` ends.
  init(kind: RecordKind, aliases: RecordFieldAliases, findings: LimitedFindings) {
    self.kind = kind
    self.aliases = aliases
    self.findings = findings
  }

  /// Reads `rows` one by one.
  mutating func collect(_ rows: [RecordRow], id: (Record) -> String, _ read: (inout RowReader) -> Record?) {
    records.reserveCapacity(rows.count)
    for row in rows {
      var reader = RowReader(row, aliases: aliases)
      let record = read(&reader)
      findings.append(contentsOf: reader.findings)
      if reader.findings.contains(where: { $0.severity == .error }) { leftOutCount += 1 }
      guard let record else { continue }
      let reference = RecordReference(kind, id(record))
      if let first = locations[reference] {
        let hasID = !reader.text(.id).isEmpty
        findings.append(repetition(of: reference, first: first, at: reader.location, hasID: hasID))
        if hasID { leftOutCount += 1 }
      } else {
        locations[reference] = reader.location
        records.append(record)
      }
    }
  }

  /// The same identity written twice is an error of the list; the same content twice, without identities, isn't.
  private func repetition(
    of reference: RecordReference, first: ListLocation, at place: ListLocation, hasID: Bool
  ) -> Finding {
    let quoted = ContactDetails.redacted(reference.id)
    let line = first.part == nil ? first.line.map(String.init) ?? "" : first.place
    return hasID
      ? Finding(.repeatedIdentifier, at: place, quoting: quoted, facts: [line])
      : Finding(.nearDuplicate, at: place, quoting: quoted, facts: [quoted, first.description])
  }
}
