import SupplyDemand

/// A run of documents with their index, and what scores them.
struct MatcherSegment: Sendable {
  /// The number of the first document.
  let start: Int
  let index: RecordIndex
  let needs: NeedScorer
  let texts: TextScorer

  init(
    _ index: RecordIndex, start: Int, references: [RecordReference], reader: DocumentReader, scale: ScoreScale,
    textWeights: TextWeights
  ) {
    self.start = start
    self.index = index
    needs = NeedScorer(index: index, reader: reader, references: references, scale: scale)
    texts = TextScorer(index: index, reader: reader, references: references, weights: textWeights)
  }

  /// The numbers of the documents.
  var documents: Range<Int> { start..<start + index.documents.count }
}

extension [MatcherSegment] {
  /// The scores of a range of documents, by those of each segment's own numbers.
  func scores(in range: Range<Int>, _ scores: (MatcherSegment, Range<Int>) -> [Int32]) -> [Int32] {
    var all: [Int32] = []
    for segment in self {
      let part = range.clamped(to: segment.documents)
      guard !part.isEmpty else { continue }
      let own = scores(segment, part.lowerBound - segment.start..<part.upperBound - segment.start)
      if part == range { return own }
      all += own
    }
    return all
  }

  /// The segment that a document is in, and its number there.
  func segment(of document: Int) -> (segment: MatcherSegment, number: Int) {
    let segment = self[indices.last { self[$0].start <= document } ?? 0]
    return (segment, document - segment.start)
  }
}
