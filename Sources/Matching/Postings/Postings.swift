/// Inverted lists: for each list the documents on it, by number, each with a level.
///
/// A level says how much of what the list stands for the document has; the scales of levels are the users'. The documents
/// stand in blocks of at most `PostingBlock.capacity`.
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

  /// The blocks, in the order of their documents.
  let blocks: [PostingBlock]
  /// The numbers of the blocks' first documents, and the number of all documents.
  let starts: [Int]

  /// The postings of `blocks`.
  init(_ blocks: [PostingBlock]) {
    self.blocks = blocks
    starts = blocks.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.documentCount) }
  }

  /// The postings of `runs`, whose documents ascend from one to the next.
  ///
  /// - Parameters:
  ///   - runs: Postings in the order of their documents.
  ///   - numbers: For each run the numbers of its lists, when it counts them by itself.
  ///   - documentCount: A number above every document's.
  init(_ runs: [[Posting]], numbers: [[Int]]? = nil, documentCount: Int) {
    var blocks: [PostingBlock] = []
    var builder = PostingBlockBuilder()
    func endDocuments(before document: Int) {
      while blocks.count * PostingBlock.capacity + builder.documentCount < document {
        builder.endDocument()
        if builder.isFull {
          blocks.append(builder.block())
          builder.removeAll()
        }
      }
    }
    for (run, postings) in runs.enumerated() {
      for posting in postings {
        endDocuments(before: Int(posting.document))
        builder.add(list: numbers.map { UInt32($0[run][Int(posting.list)]) } ?? posting.list, level: posting.level)
      }
    }
    endDocuments(before: documentCount)
    if builder.documentCount > 0 { blocks.append(builder.block()) }
    self.init(blocks)
  }

  /// The number of bytes.
  var byteCount: Int { blocks.reduce(0) { $0 + $1.byteCount } }

  /// Visits the documents of `range` that are on a list, by number, each with its level.
  ///
  /// - Complexity: O(log n) in the list's length for each block, and O(1) a document.
  @inline(__always)
  func forEach(_ list: Int, in range: Range<Int>, _ body: (Int, UInt8) -> Void) {
    var number = (0..<blocks.count).partitioningIndex { starts[$0 + 1] > range.lowerBound }
    while number < blocks.count, starts[number] < range.upperBound {
      let first = starts[number]
      let places = max(0, range.lowerBound - first)..<min(blocks[number].documentCount, range.upperBound - first)
      blocks[number].forEach(list, in: places) { body(first + $0, $1) }
      number += 1
    }
  }
}
