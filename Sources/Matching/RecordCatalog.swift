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
  /// For each expert who made achievements, by number, the numbers of these.
  let works: [Int: [Int]]

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
    let numbers = Dictionary(references.enumerated().map { ($1, $0) }) { first, _ in first }
    self.numbers = numbers
    works = Self.works(of: records, numbers: numbers)
  }

  /// An achievement is an expert's when it names the expert and the expert's unit: a name alone is many people's.
  private static func works(of records: Records, numbers: [RecordReference: Int]) -> [Int: [Int]] {
    struct Person: Hashable {
      let name: String
      let unit: String
    }
    var experts: [Person: [Int]] = [:]
    for expert in records.experts where !expert.unit.isEmpty {
      guard let number = numbers[RecordReference(.experts, expert.id.text)] else { continue }
      experts[Person(name: expert.name, unit: expert.unit), default: []].append(number)
    }
    var works: [Int: [Int]] = [:]
    for achievement in records.achievements {
      guard let work = numbers[RecordReference(.achievements, achievement.id.text)] else { continue }
      let makers = achievement.experts.flatMap { name in
        achievement.ownerUnits.flatMap { experts[Person(name: name, unit: $0)] ?? [] }
      }
      for maker in Set(makers) { works[maker, default: []].append(work) }
    }
    return works
  }

  /// The numbers of `kind`, empty when there are none.
  func range(of kind: RecordKind) -> Range<Int> { ranges[kind] ?? 0..<0 }
}
