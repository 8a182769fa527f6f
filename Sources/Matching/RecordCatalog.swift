import SupplyDemand

/// The documents of an index: every record, numbered, the numbers of each kind in one run.
struct RecordCatalog: Sendable {
  /// The searched fields of each document.
  let documents: [[FieldText]]
  /// The record that each document is.
  let references: [RecordReference]
  /// The numbers of each kind.
  let ranges: [RecordKind: Range<Int>]
  /// The number of each record.
  let numbers: [RecordReference: Int]

  /// The documents of `records`, by kind and then in the records' order.
  init(_ records: Records) {
    var documents: [[FieldText]] = []
    var references: [RecordReference] = []
    var ranges: [RecordKind: Range<Int>] = [:]
    func append(_ kind: RecordKind, _ added: [(id: String, texts: [FieldText])]) {
      ranges[kind] = documents.count..<documents.count + added.count
      documents += added.map(\.texts)
      references += added.map { RecordReference(kind, $0.id) }
    }
    append(.cities, records.cities.map { ($0.id.text, $0.fieldTexts) })
    append(.experts, records.experts.map { ($0.id.text, $0.fieldTexts) })
    append(.achievements, records.achievements.map { ($0.id.text, $0.fieldTexts) })
    append(.demands, records.demands.map { ($0.id.text, $0.fieldTexts) })
    append(.teams, records.teams.map { ($0.id.text, $0.fieldTexts) })
    self.documents = documents
    self.references = references
    self.ranges = ranges
    numbers = Dictionary(references.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The numbers of `kind`, empty when there are none.
  func range(of kind: RecordKind) -> Range<Int> { ranges[kind] ?? 0..<0 }
}
