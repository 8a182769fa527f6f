/// For each concept the documents that show it, with how surely: what a need's concepts are looked up in.
struct ConceptPostings: Sendable {
  /// That a document shows a concept.
  struct Posting: Sendable {
    /// The concept's number.
    let concept: Int
    /// The document's number.
    let document: UInt32
    /// The certainty, in the steps of `CertaintyScale`, above 0.
    let level: UInt8
    /// Whether names of societies alone show it.
    let isBySocietyAlone: Bool
  }

  private let offsets: [Int]
  private let documents: [UInt32]
  private let levels: [UInt8]
  private let bySocietyAlone: [Bool]

  /// The postings of chunks in the order of their documents; `conceptCount` is above every concept's number.
  init(_ chunks: [Chunk], conceptCount: Int) {
    var offsets = [Int](repeating: 0, count: conceptCount + 1)
    for chunk in chunks {
      for posting in chunk.concepts { offsets[posting.concept + 1] += 1 }
    }
    for concept in 0..<conceptCount { offsets[concept + 1] += offsets[concept] }
    var next = offsets
    var documents = [UInt32](repeating: 0, count: offsets.last ?? 0)
    var levels = [UInt8](repeating: 0, count: documents.count)
    var bySocietyAlone = [Bool](repeating: false, count: documents.count)
    for chunk in chunks {
      for posting in chunk.concepts {
        documents[next[posting.concept]] = posting.document
        levels[next[posting.concept]] = posting.level
        bySocietyAlone[next[posting.concept]] = posting.isBySocietyAlone
        next[posting.concept] += 1
      }
    }
    (self.offsets, self.documents, self.levels) = (offsets, documents, levels)
    self.bySocietyAlone = bySocietyAlone
  }

  /// The number of bytes.
  var byteCount: Int { documents.count * 6 + offsets.count * MemoryLayout<Int>.stride }

  /// Visits the documents of `range` that show a concept, by number, each with its level and whether names of societies
  /// alone show it.
  @inline(__always)
  func forEach(_ concept: Int, in range: Range<Int>, _ body: (Int, UInt8, Bool) -> Void) {
    let all = offsets[concept]..<offsets[concept + 1]
    let low = all.partitioningIndex { Int(documents[$0]) >= range.lowerBound }
    for place in low..<all.upperBound {
      let document = Int(documents[place])
      if document >= range.upperBound { return }
      body(document, levels[place], bySocietyAlone[place])
    }
  }
}

extension Range<Int> {
  /// The first index that satisfies `belongsAfter`, when all that do come last; `upperBound` when none does.
  func partitioningIndex(where belongsAfter: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsAfter(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
