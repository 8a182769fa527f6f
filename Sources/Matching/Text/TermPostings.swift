import ChineseText

/// For each term the documents that have it, with how much of it in the steps of `SaturationScale`.
struct TermPostings: Sendable {
  let numbers: TermNumbers
  let postings: Postings
  /// The number of places of terms in all documents.
  let occurrenceCount: Int

  /// The terms of chunks in the order of their documents, numbered as they first occur.
  init(_ chunks: [Chunk]) {
    var numbers = TermNumbers()
    let global = chunks.map { chunk in chunk.keys.map { numbers.add($0) } }
    postings = Postings(
      chunks.map(\.terms), numbers: global, documentCount: chunks.documentCount)
    self.numbers = numbers
    occurrenceCount = chunks.reduce(0) { $0 + $1.occurrenceCount }
  }

  /// The number of bytes, the dictionary of terms not counted.
  var byteCount: Int { postings.byteCount }

  /// The number of a term, nil for one that no document has.
  func number(of key: TermKey) -> Int? { numbers.number(of: key) }

  /// Visits the documents of `range` that have the term with a number, each with its level.
  @inline(__always)
  func forEach(_ term: Int, in range: Range<Int>, _ body: (Int, UInt8) -> Void) {
    postings.forEach(term, in: range, body)
  }
}
