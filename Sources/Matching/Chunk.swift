import ChineseText
import SupplyDemand

/// The analyzed terms of a run of documents: what one task contributes to an index.
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

  private var numbers: [TermKey: UInt32] = [:]

  /// Analyzes `documents`, whose slice indices are their numbers.
  init(_ documents: ArraySlice<[FieldText]>, analyzer: TextAnalyzer) {
    for (number, document) in zip(documents.indices, documents) {
      for field in document {
        for term in analyzer.terms(of: field.text) { add(term, field: field.field, document: number) }
      }
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
