import ChineseText
import SupplyDemand

/// What one task contributes to an index: the terms, concepts and meanings of a run of documents.
///
/// Chunks have a fixed size, so terms get the same numbers however many tasks work on them.
struct Chunk: Sendable {
  /// The number of documents in a chunk but the last.
  static let size = 256

  /// The terms in the order they first occur.
  private(set) var keys: [TermKey] = []
  /// For each occurrence, the term's place in `keys`.
  private(set) var terms: [UInt32] = []
  /// The occurrences, by document, field and start.
  private(set) var occurrences: [OccurrenceIndex.Occurrence] = []
  /// The concepts that documents show, by document and concept.
  private(set) var concepts: [ConceptPostings.Posting] = []
  /// The components of the documents' meaning vectors, document by document.
  private(set) var meanings: [Int8] = []

  private var numbers: [TermKey: UInt32] = [:]

  /// Analyzes `documents`, whose slice indices are their numbers.
  init(_ documents: ArraySlice<[FieldText]>, reader: DocumentReader) {
    for (number, document) in zip(documents.indices, documents) {
      let fields = reader.analyzer.analyzed(document)
      for field in fields {
        for term in field.terms { add(term, field: field.field, document: number) }
      }
      for support in reader.finder.supports(in: fields) where support.level > 0 {
        concepts.append(
          ConceptPostings.Posting(
            concept: support.concept, document: UInt32(number), level: support.level,
            isBySocietyAlone: support.isBySocietyAlone))
      }
      meanings += reader.meaning(of: fields)?.bytes ?? [Int8](repeating: 0, count: reader.space.dimension)
    }
    numbers = [:]
  }

  private mutating func add(_ term: Term, field: RecordField, document: Int) {
    let key = TermKey(term)
    let number = numbers[key] ?? UInt32(keys.count)
    if Int(number) == keys.count {
      numbers[key] = number
      keys.append(key)
    }
    terms.append(number)
    occurrences.append(
      OccurrenceIndex.Occurrence(
        document: UInt32(document), start: UInt32(term.range.start), length: UInt16(clamping: term.range.count),
        field: UInt8(field.index)))
  }
}
