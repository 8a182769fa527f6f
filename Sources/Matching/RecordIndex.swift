import ChineseText
import SupplyDemand

/// All that is looked up when records are matched: their terms, concepts and meanings.
struct RecordIndex: Sendable {
  /// The terms that documents have.
  let terms: TermPostings
  /// The concepts that documents show.
  let concepts: ConceptPostings
  /// What the documents' concept vectors are divided by to be compared, at least 1.
  let conceptLengths: [Float]
  /// The documents' meaning vectors.
  let meanings: MeaningTable
  /// The documents' vectors by a neural model; nil without one.
  let neural: NeuralTable?
  /// The texts, to explain from.
  let documents: [[FieldText]]

  /// The index of documents: the one that `snapshots` keeps when it is of the same documents, read in the same way, else
  /// a new one, which is then kept.
  static func build(
    _ documents: [[FieldText]], reader: DocumentReader, neural: NeuralSpace? = nil,
    snapshots: (any SnapshotKeeper)?, width: Int
  ) async -> RecordIndex {
    guard let snapshots else { return await build(documents, reader: reader, neural: neural, width: width) }
    let parts = reader.snapshotParts(of: documents)
    do {
      if var snapshot = try snapshots.reader(parts) {
        return try RecordIndex(
          from: &snapshot, documents: documents, reader: reader, neural: neural?.vectors(of: documents.map(\.passage)))
      }
    } catch {
      snapshots.discard(error)
    }
    let index = await build(documents, reader: reader, neural: neural, width: width)
    snapshots.keep(parts) { try index.write(to: $0) }
    return index
  }

  /// The documents, read in chunks by up to `width` tasks at a time; the same index for every width.
  static func build(
    _ documents: [[FieldText]], reader: DocumentReader, neural: NeuralSpace? = nil, width: Int
  ) async -> RecordIndex {
    let starts = Array(stride(from: 0, to: documents.count, by: Chunk.size))
    let chunks = await concurrentMap(starts.count, width: width) { number in
      let end = min(starts[number] + Chunk.size, documents.count)
      return Chunk(documents[starts[number]..<end], reader: reader)
    }
    return RecordIndex(
      chunks, documents: documents, passages: documents.map(\.passage), reader: reader, neural: neural)
  }

  init(
    terms: TermPostings, concepts: ConceptPostings, conceptLengths: [Float], meanings: MeaningTable,
    neural: NeuralTable?, documents: [[FieldText]]
  ) {
    self.terms = terms
    self.concepts = concepts
    self.conceptLengths = conceptLengths
    self.meanings = meanings
    self.neural = neural
    self.documents = documents
  }

  /// An index of `chunks`, which are of `documents`; `passages` are what a neural model was asked for them.
  init(
    _ chunks: [Chunk], documents: [[FieldText]], passages: [String], reader: DocumentReader,
    neural: NeuralSpace?
  ) {
    terms = TermPostings(chunks)
    concepts = ConceptPostings(chunks, conceptCount: reader.graph.concepts.count)
    conceptLengths = chunks.flatMap(\.conceptLengths)
    meanings = MeaningTable(dimension: reader.space.dimension, components: chunks.flatMap(\.meanings))
    self.neural = neural?.vectors(of: passages)
    self.documents = documents
  }

  /// The number of bytes, texts and dictionaries of terms not counted.
  var byteCount: Int {
    terms.byteCount + concepts.byteCount + conceptLengths.count * MemoryLayout<Float>.stride + meanings.byteCount
      + (neural?.byteCount ?? 0)
  }
}
