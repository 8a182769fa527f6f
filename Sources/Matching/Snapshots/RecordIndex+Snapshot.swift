import ChineseText
import SupplyDemand

extension RecordIndex {
  /// Writes all but the texts and a neural model's vectors.
  func write(to snapshot: SnapshotWriter) throws {
    try terms.write(to: snapshot)
    try concepts.write(to: snapshot)
    try snapshot.add(conceptLengths)
    try meanings.write(to: snapshot)
  }

  /// Reads what was written of an index over `documents`.
  init(
    from snapshot: inout SnapshotReader, documents: [[FieldText]], reader: DocumentReader, neural: NeuralTable?
  ) throws {
    self.init(
      terms: try TermPostings(from: &snapshot),
      concepts: try ConceptPostings(from: &snapshot, conceptCount: reader.graph.concepts.count),
      conceptLengths: try snapshot.array(of: Float.self),
      meanings: try MeaningTable(dimension: reader.space.dimension, components: snapshot.array(of: Int8.self)),
      neural: neural, documents: documents)
    guard conceptLengths.count == documents.count, meanings.byteCount == documents.count * reader.space.dimension,
      terms.postings.starts.last == documents.count, concepts.postings.starts.last == documents.count
    else { throw SnapshotError.damaged }
  }
}

extension TermPostings {
  func write(to snapshot: SnapshotWriter) throws {
    try snapshot.add(numbers.keys)
    try snapshot.add([occurrenceCount])
    try postings.write(to: snapshot)
  }

  init(from snapshot: inout SnapshotReader) throws {
    numbers = TermNumbers(try snapshot.array(of: TermKey.self))
    occurrenceCount = try snapshot.number()
    postings = try Postings(from: &snapshot, listCount: numbers.count)
  }
}

extension ConceptPostings {
  func write(to snapshot: SnapshotWriter) throws { try postings.write(to: snapshot) }

  init(from snapshot: inout SnapshotReader, conceptCount: Int) throws {
    postings = try Postings(from: &snapshot, listCount: 2 * conceptCount)
    self.conceptCount = conceptCount
  }
}

extension MeaningTable {
  func write(to snapshot: SnapshotWriter) throws { try snapshot.add(components) }
}
