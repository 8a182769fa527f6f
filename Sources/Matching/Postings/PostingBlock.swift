/// The postings of up to 65,536 neighbouring documents: for each list the documents of the block that are on it, in their
/// order, each with a level.
///
/// A posting takes three bytes: sixteen bits for the document's place in the block, eight for the level. A list with one
/// in `denseShare` of the documents, or more, is kept as one level for every document instead, 0 for those that aren't on
/// it: no more bytes, no search for a document, and many levels in one register.
struct PostingBlock: Sendable {
  /// The most documents of a block.
  static let capacity = 65_536
  /// A list with one in so many documents, or more, is dense.
  static let denseShare = 3

  /// Where the postings of one list in the block stand.
  struct Run: BitwiseCopyable, Hashable, Sendable {
    /// The first of its postings; those of the next run end them.
    var start: UInt32
    /// Its number among the dense runs, `sparse` for one that isn't.
    var dense: UInt16
    /// Its highest level.
    var maximum: UInt8
    /// Fills the space that the next run's alignment leaves, so that a run's bytes are all known.
    private var unused: UInt8 = 0

    init(start: UInt32, dense: UInt16, maximum: UInt8) {
      self.start = start
      self.dense = dense
      self.maximum = maximum
    }

    /// What `dense` is for a run of single postings.
    static let sparse = UInt16.max
  }

  /// The number of documents.
  let documentCount: Int
  /// Which lists have a run.
  let directory: RunDirectory
  /// The runs, by list, and one more where the last ends.
  private(set) var runs: [Run]
  /// The documents' places in the block, run by run.
  let places: [UInt16]
  /// The levels of `places`.
  private(set) var levels: [UInt8]
  /// For each dense run the levels of all documents.
  private(set) var denseLevels: [UInt8]

  init(
    documentCount: Int, directory: RunDirectory, runs: [Run], places: [UInt16], levels: [UInt8], denseLevels: [UInt8]
  ) {
    self.documentCount = documentCount
    self.directory = directory
    self.runs = runs
    self.places = places
    self.levels = levels
    self.denseLevels = denseLevels
  }

  /// The number of bytes.
  var byteCount: Int {
    directory.byteCount + runs.count * MemoryLayout<Run>.stride + places.count * 3 + denseLevels.count
  }

  /// Gives every posting another level, above 0, by its list, the document's place in the block and the level it has.
  mutating func replaceLevels(_ level: (_ list: Int, _ place: Int, _ level: UInt8) -> UInt8) {
    for (run, list) in directory.lists.enumerated() {
      var maximum: UInt8 = 0
      if runs[run].dense != Run.sparse {
        let base = Int(runs[run].dense) * documentCount
        for place in 0..<documentCount where denseLevels[base + place] > 0 {
          denseLevels[base + place] = level(Int(list), place, denseLevels[base + place])
          maximum = max(maximum, denseLevels[base + place])
        }
      } else {
        for posting in Int(runs[run].start)..<Int(runs[run + 1].start) {
          levels[posting] = level(Int(list), Int(places[posting]), levels[posting])
          maximum = max(maximum, levels[posting])
        }
      }
      runs[run].maximum = maximum
    }
  }

  /// Visits the lists that have documents, by number, each with their number and its highest level.
  func forEachRun(_ body: (_ list: Int, _ count: Int, _ maximum: UInt8) -> Void) {
    for (run, list) in directory.lists.enumerated() {
      var count = Int(runs[run + 1].start - runs[run].start)
      if runs[run].dense != Run.sparse {
        let base = Int(runs[run].dense) * documentCount
        count = denseLevels[base..<base + documentCount].count { $0 > 0 }
      }
      body(Int(list), count, runs[run].maximum)
    }
  }

  /// Pointers to the postings, for as long as `body` runs.
  @inline(__always)
  func withPointers<Result>(_ body: (PostingPointers) -> Result) -> Result {
    unsafe places.withUnsafeBufferPointer { places in
      unsafe levels.withUnsafeBufferPointer { levels in
        unsafe denseLevels.withUnsafeBufferPointer { denseLevels in
          unsafe body(PostingPointers(places: places, levels: levels, denseLevels: denseLevels))
        }
      }
    }
  }

  /// Visits the documents that are on a list, by place in the block, each with its level, of those in `range`.
  ///
  /// - Complexity: O(log n) in the run's length, and O(1) a document; of a dense run, O(1) a document of `range`.
  @inline(__always)
  func forEach(_ list: Int, in range: Range<Int>, _ body: (Int, UInt8) -> Void) {
    guard let number = directory.run(of: list) else { return }
    let run = runs[number]
    if run.dense != Run.sparse {
      let base = Int(run.dense) * documentCount
      for place in range where denseLevels[base + place] > 0 { body(place, denseLevels[base + place]) }
      return
    }
    let all = Int(run.start)..<Int(runs[number + 1].start)
    let low = range.lowerBound == 0 ? all.lowerBound : all.partitioningIndex { Int(places[$0]) >= range.lowerBound }
    for posting in low..<all.upperBound {
      let place = Int(places[posting])
      if place >= range.upperBound { return }
      body(place, levels[posting])
    }
  }
}

/// Where the postings of a block stand in memory.
@unsafe
struct PostingPointers {
  let places: UnsafeBufferPointer<UInt16>
  let levels: UnsafeBufferPointer<UInt8>
  let denseLevels: UnsafeBufferPointer<UInt8>
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
