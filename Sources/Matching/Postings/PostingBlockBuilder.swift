/// Gathers the postings of a block, document by document, and sorts them by list.
struct PostingBlockBuilder: Sendable {
  private let capacity: Int
  private var lists: [UInt32] = []
  private var levels: [UInt8] = []
  /// Where each document's postings end.
  private var ends: [UInt32] = []

  /// A builder of blocks of at most `capacity` documents.
  init(capacity: Int = PostingBlock.capacity) {
    precondition(1...PostingBlock.capacity ~= capacity)
    self.capacity = capacity
  }

  /// The number of documents gathered.
  var documentCount: Int { ends.count }
  /// Whether the block has room for no further document.
  var isFull: Bool { ends.count == capacity }

  /// Adds a posting of the document that the next `endDocument` ends; `list` must not have it yet.
  @inline(__always)
  mutating func add(list: UInt32, level: UInt8) {
    lists.append(list)
    levels.append(level)
  }

  /// Ends a document; one without postings is one too.
  mutating func endDocument() {
    precondition(ends.count < capacity)
    ends.append(UInt32(lists.count))
  }

  /// Forgets everything, and keeps the room.
  mutating func removeAll() {
    lists.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// The block of the postings gathered.
  ///
  /// - Complexity: O(postings + highest list number).
  func block() -> PostingBlock {
    var counts = [UInt32](repeating: 0, count: Int(lists.max() ?? 0) + 1)
    for list in lists { counts[Int(list)] += 1 }
    let leastDense = max(2, (documentCount + PostingBlock.denseShare - 1) / PostingBlock.denseShare)
    var present: [UInt32] = []
    var runs: [PostingBlock.Run] = []
    // For each list where its next posting goes, or the number of its dense run.
    var next = counts
    var (start, dense) = (UInt32(0), UInt16(0))
    for list in counts.indices where counts[list] > 0 {
      let isDense = counts[list] >= leastDense && dense < PostingBlock.Run.sparse
      present.append(UInt32(list))
      runs.append(PostingBlock.Run(start: start, dense: isDense ? dense : PostingBlock.Run.sparse, maximum: 0))
      next[list] = UInt32(runs.count - 1)
      if isDense { dense += 1 } else { start += counts[list] }
    }
    let filled = Filling(self, runOf: next, runs: runs, sparseCount: Int(start), denseCount: Int(dense))
    return PostingBlock(
      documentCount: documentCount, directory: RunDirectory(present),
      runs: filled.runs + [PostingBlock.Run(start: start, dense: PostingBlock.Run.sparse, maximum: 0)],
      places: filled.places, levels: filled.levels, denseLevels: filled.denseLevels)
  }

  /// The postings, put where they belong.
  private struct Filling {
    var runs: [PostingBlock.Run]
    var places: [UInt16]
    var levels: [UInt8]
    var denseLevels: [UInt8]

    init(
      _ builder: PostingBlockBuilder, runOf: [UInt32], runs: [PostingBlock.Run], sparseCount: Int, denseCount: Int
    ) {
      self.runs = runs
      places = [UInt16](repeating: 0, count: sparseCount)
      levels = [UInt8](repeating: 0, count: sparseCount)
      denseLevels = [UInt8](repeating: 0, count: denseCount * builder.documentCount)
      var next = runs.map(\.start)
      var first = 0
      for (place, end) in builder.ends.enumerated() {
        for posting in first..<Int(end) {
          let run = Int(runOf[Int(builder.lists[posting])])
          let level = builder.levels[posting]
          if level > self.runs[run].maximum { self.runs[run].maximum = level }
          if runs[run].dense != PostingBlock.Run.sparse {
            denseLevels[Int(runs[run].dense) * builder.documentCount + place] = level
          } else {
            places[Int(next[run])] = UInt16(place)
            levels[Int(next[run])] = level
            next[run] += 1
          }
        }
        first = Int(end)
      }
    }
  }
}
