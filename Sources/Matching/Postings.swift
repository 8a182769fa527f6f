/// Inverted lists: for each list the documents on it, by number, each with a level.
///
/// A level says how much of what the list stands for the document has; the scales of levels are the users'.
struct Postings: Sendable {
  /// That a document is on a list.
  struct Posting: Sendable {
    /// The list's number.
    let list: UInt32
    /// The document's number.
    let document: UInt32
    /// The level, above 0.
    let level: UInt8
  }

  private let offsets: [Int]
  private let documents: [UInt32]
  private let levels: [UInt8]

  /// The postings of `runs`, whose documents ascend from one to the next.
  ///
  /// - Parameters:
  ///   - runs: Postings in the order of their documents.
  ///   - numbers: For each run the numbers of its lists, when it counts them by itself.
  ///   - listCount: A number above every list's.
  init(_ runs: [[Posting]], numbers: [[Int]]? = nil, listCount: Int) {
    func list(_ posting: Posting, run: Int) -> Int {
      numbers.map { $0[run][Int(posting.list)] } ?? Int(posting.list)
    }
    var offsets = [Int](repeating: 0, count: listCount + 1)
    for (run, postings) in runs.enumerated() {
      for posting in postings { offsets[list(posting, run: run) + 1] += 1 }
    }
    for list in 0..<listCount { offsets[list + 1] += offsets[list] }
    var next = offsets
    var documents = [UInt32](repeating: 0, count: offsets[listCount])
    var levels = [UInt8](repeating: 0, count: documents.count)
    for (run, postings) in runs.enumerated() {
      for posting in postings {
        let list = list(posting, run: run)
        documents[next[list]] = posting.document
        levels[next[list]] = posting.level
        next[list] += 1
      }
    }
    (self.offsets, self.documents, self.levels) = (offsets, documents, levels)
  }

  /// The number of bytes.
  var byteCount: Int { documents.count * 5 + offsets.count * MemoryLayout<Int>.stride }

  /// Visits the documents of `range` that are on a list, by number, each with its level.
  ///
  /// - Complexity: O(log n) in the list's length, and O(1) a document.
  @inline(__always)
  func forEach(_ list: Int, in range: Range<Int>, _ body: (Int, UInt8) -> Void) {
    let all = offsets[list]..<offsets[list + 1]
    let low = all.partitioningIndex { Int(documents[$0]) >= range.lowerBound }
    for place in low..<all.upperBound {
      let document = Int(documents[place])
      if document >= range.upperBound { return }
      body(document, levels[place])
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
