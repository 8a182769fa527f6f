internal import SupplyDemand

/// Collects the records of a list under their identities: the first of each is kept.
struct RecordCollector<Record> {
  /// The records in the order they came.
  private(set) var records: [Record] = []
  /// Where each stands.
  private(set) var locations: [RecordReference: ListLocation] = [:]
  /// What rows couldn't say, and the repetitions.
  private(set) var findings: [Finding] = []

  private let kind: RecordKind
  private let aliases: RecordFieldAliases

  init(kind: RecordKind, aliases: RecordFieldAliases) {
    self.kind = kind
    self.aliases = aliases
  }

  /// Reads `rows` one by one.
  mutating func collect(_ rows: [RecordRow], id: (Record) -> String, _ read: (inout RowReader) -> Record?) {
    records.reserveCapacity(rows.count)
    for row in rows {
      var reader = RowReader(row, aliases: aliases)
      let record = read(&reader)
      findings.append(contentsOf: reader.findings)
      guard let record else { continue }
      let reference = RecordReference(kind, id(record))
      if let first = locations[reference] {
        findings.append(repetition(of: reference, first: first, at: reader.location, hasID: !reader.text(.id).isEmpty))
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
