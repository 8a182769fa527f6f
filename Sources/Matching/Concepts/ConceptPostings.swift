/// For each concept the documents that show it, with how surely in the steps of `CertaintyScale`: what a need's concepts
/// are looked up in.
struct ConceptPostings: Sendable {
  /// The concepts that a document shows, in words of its own, then by names of societies alone.
  let postings: Postings
  let conceptCount: Int

  /// The postings of chunks in the order of their documents; `conceptCount` is above every concept's number.
  init(_ chunks: [Chunk], conceptCount: Int) {
    postings = Postings(
      chunks.map(\.concepts), documentCount: chunks.documentCount)
    self.conceptCount = conceptCount
  }

  /// The list that holds a document that shows `support`.
  static func list(of support: ConceptSupport, conceptCount: Int) -> Int {
    support.isBySocietyAlone ? conceptCount + support.concept : support.concept
  }

  /// The number of bytes.
  var byteCount: Int { postings.byteCount }

  /// Visits the documents of `range` that show a concept in words of their own, by number, each with its level.
  @inline(__always)
  func forEach(_ concept: Int, in range: Range<Int>, _ body: (Int, UInt8) -> Void) {
    postings.forEach(concept, in: range, body)
  }

  /// The same for documents where names of societies alone show the concept.
  @inline(__always)
  func forEachBySociety(_ concept: Int, in range: Range<Int>, _ body: (Int, UInt8) -> Void) {
    postings.forEach(conceptCount + concept, in: range, body)
  }
}
