import ChineseText
import SupplyDemand

/// What one task contributes to an index: the terms, concepts and meanings of a run of documents.
///
/// Chunks have a fixed size, so terms get the same numbers however many tasks work on them.
struct Chunk: Sendable {
  /// The number of documents in a chunk but the last.
  static let size = 256

  /// The terms in the order they first occur.
  var keys: [TermKey] { numbers.keys }
  private var numbers = TermNumbers()
  /// The terms of documents, by document; lists are places in `keys`.
  private(set) var terms: [Postings.Posting] = []
  /// The number of places of terms.
  private(set) var occurrenceCount = 0
  /// The concepts that documents show, by document; lists as `ConceptPostings` numbers them.
  private(set) var concepts: [Postings.Posting] = []
  /// What the documents' concept vectors are divided by to be compared.
  private(set) var conceptLengths: [Float] = []
  /// The components of the documents' meaning vectors, document by document.
  private(set) var meanings: [Int8] = []

  /// Analyzes `documents`, whose slice indices are their numbers.
  init(_ documents: ArraySlice<[FieldText]>, reader: DocumentReader) {
    for (document, texts) in zip(documents.indices, documents) {
      let read = reader.read(texts)
      occurrenceCount += read.fields.reduce(0) { $0 + $1.terms.count }
      for entry in read.levels.entries {
        let number = UInt32(numbers.add(entry.key))
        terms.append(Postings.Posting(list: number, document: UInt32(document), level: entry.level))
      }
      for support in read.supports {
        let list = ConceptPostings.list(of: support, conceptCount: reader.graph.concepts.count)
        concepts.append(Postings.Posting(list: UInt32(list), document: UInt32(document), level: support.level))
      }
      conceptLengths.append(read.supports.compared(by: reader.graph).length)
      meanings += reader.meaning(of: read)?.bytes ?? [Int8](repeating: 0, count: reader.space.dimension)
    }
  }
}

extension [Chunk] {
  /// The number of documents.
  var documentCount: Int { reduce(0) { $0 + $1.conceptLengths.count } }
}
