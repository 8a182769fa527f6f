import ChineseText
import SupplyDemand

/// An inverted index with positions over the fields of records: for each term, every place where it stands.
///
/// Immutable once built. Documents are numbered in the order given.
struct OccurrenceIndex: Sendable {
  /// One place of a term.
  struct Occurrence: Sendable {
    /// The document's number.
    let document: UInt32
    /// The offset of the first scalar in the field's text.
    let start: UInt32
    /// The number of scalars.
    let length: UInt16
    /// The field, by its place in `RecordField.allCases`.
    let field: UInt8

    /// The place in the field's text.
    var range: TextRange { TextRange(Int(start), Int(start) + Int(length)) }
  }

  private let numbers: [TermKey: Int]
  private let keys: [TermKey]
  private let offsets: [Int]
  private let occurrences: [Occurrence]

  /// The number of documents.
  let documentCount: Int
  /// The number of scalars of each field of each document, document by document in the order of `RecordField`.
  private let lengths: [UInt32]

  private static func lengths(of documents: [[FieldText]]) -> [UInt32] {
    var lengths = [UInt32](repeating: 0, count: documents.count * RecordField.allCases.count)
    for (number, document) in documents.enumerated() {
      for field in document {
        lengths[number * RecordField.allCases.count + field.field.index] = UInt32(field.text.unicodeScalars.count)
      }
    }
    return lengths
  }

  /// The terms of chunks in the order of `documents`.
  init(_ chunks: [Chunk], documents: [[FieldText]]) {
    var numbers: [TermKey: Int] = [:]
    var keys: [TermKey] = []
    let globalNumbers = chunks.map { chunk in
      chunk.keys.map { key in
        if let number = numbers[key] { return number }
        numbers[key] = keys.count
        keys.append(key)
        return keys.count - 1
      }
    }
    var counts = [Int](repeating: 0, count: numbers.count + 1)
    for (chunk, global) in zip(chunks, globalNumbers) {
      for term in chunk.terms { counts[global[Int(term)] + 1] += 1 }
    }
    for number in counts.indices.dropFirst() { counts[number] += counts[number - 1] }
    var next = counts
    let empty = Occurrence(document: 0, start: 0, length: 0, field: 0)
    var ordered = [Occurrence](repeating: empty, count: counts.last ?? 0)
    for (chunk, global) in zip(chunks, globalNumbers) {
      for (term, occurrence) in zip(chunk.terms, chunk.occurrences) {
        let number = global[Int(term)]
        ordered[next[number]] = occurrence
        next[number] += 1
      }
    }
    self.numbers = numbers
    self.keys = keys
    offsets = counts
    occurrences = ordered
    documentCount = documents.count
    lengths = Self.lengths(of: documents)
  }

  /// The number of places.
  var occurrenceCount: Int { occurrences.count }

  /// The number of bytes of the places and their offsets.
  var byteCount: Int {
    occurrences.count * MemoryLayout<Occurrence>.stride + offsets.count * MemoryLayout<Int>.stride
      + lengths.count * MemoryLayout<UInt32>.stride
  }

  /// The number of a term, nil for one that no document has.
  func number(of key: TermKey) -> Int? { numbers[key] }

  /// The term with a number.
  func key(_ number: Int) -> TermKey { keys[number] }

  /// Every place of the term with a number, by document, field and start.
  func occurrences(of number: Int) -> ArraySlice<Occurrence> {
    occurrences[offsets[number]..<offsets[number + 1]]
  }

  /// The places of the term within documents `range`.
  ///
  /// - Complexity: O(log n) in the number of its places.
  func occurrences(of number: Int, in range: Range<Int>) -> ArraySlice<Occurrence> {
    let all = occurrences(of: number)
    let low = all.indices.partitioningIndex { Int(all[$0].document) >= range.lowerBound }
    let high = (low..<all.endIndex).partitioningIndex { Int(all[$0].document) >= range.upperBound }
    return all[low..<high]
  }

  /// The number of scalars of a document's field, 0 when the document hasn't the field.
  func length(of field: RecordField, in document: Int) -> Int {
    Int(lengths[document * RecordField.allCases.count + field.index])
  }
}
