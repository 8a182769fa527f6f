/// A search's part in one block of documents: adds up levels, and picks out documents by their sums.
@unsafe
struct BlockSearch {
  /// The lists that have documents in the block, the weightiest first.
  private(set) var cursors: [RunCursor] = unsafe []
  /// For each cursor the most that it and those behind it can add to a sum; and 0.
  private(set) var rest: [Int] = []
  /// The number of cursors whose levels have been added up.
  private(set) var next = 0
  /// The documents that are searched now.
  private(set) var places = 0..<0
  private let scratch: SearchScratch
  /// The number of the block's first document.
  private let firstDocument: Int
  /// The documents that may be found; nil for all.
  private let allowed: DocumentSet?
  /// What has been done in the block.
  private(set) var counts = SearchCounts()
  /// The number of postings added up since sums were last taken, those of dense lists not counted.
  private var added = 0
  /// Whether a dense list was added up since.
  private var hasDense = false

  /// The costs that decide what to do next, in the time that adding a posting takes; measured on a processor of 2023, and
  /// of no influence on results.
  private enum Cost {
    /// Of one level of a dense list.
    static let denseLevelsPerPosting = 12
    /// Of looking at one sum.
    static let sumsPerPosting = 20
    /// Of looking a document up on a list.
    static let lookup = 32
  }

  init(scratch: SearchScratch, firstDocument: Int, allowed: DocumentSet?) {
    unsafe self.scratch = scratch
    unsafe self.firstDocument = firstDocument
    unsafe self.allowed = allowed
  }

  /// The runs of `lists`, given with their weights, in a block.
  mutating func enter(
    _ block: PostingBlock, _ pointers: PostingPointers, order: [Int], lists: [WeightedList], weights: [UInt32]
  ) {
    unsafe cursors.removeAll(keepingCapacity: true)
    for list in order {
      guard let number = block.directory.run(of: lists[list].list) else { continue }
      unsafe cursors.append(
        RunCursor(
          block.runs[number], end: block.runs[number + 1].start, of: pointers, documentCount: block.documentCount,
          list: list, weight: weights[list]))
    }
    unsafe rest = [Int](repeating: 0, count: cursors.count + 1)
    for cursor in unsafe cursors.indices.reversed() {
      unsafe rest[cursor] = rest[cursor + 1] + cursors[cursor].maximum
    }
  }

  /// Goes on to the documents at `places`, which follow those before.
  mutating func advance(to places: Range<Int>) {
    unsafe self.places = places
    unsafe next = 0
    for cursor in unsafe cursors.indices { unsafe cursors[cursor].advance(to: places) }
  }

  /// Whether all lists have been added up.
  var isComplete: Bool { unsafe next == cursors.count }

  /// Adds the next list to the sums.
  mutating func addNext() {
    let length = unsafe cursors[next].length
    unsafe cursors[next].add(to: scratch.sums)
    if unsafe cursors[next].isDense {
      unsafe hasDense = true
      unsafe counts.denseLevels += length
    } else {
      unsafe added += length
      unsafe counts.postings += length
    }
    unsafe next += 1
  }

  /// Whether few enough documents have a sum to visit them by their postings.
  private var isSparse: Bool { unsafe !hasDense && added * Cost.sumsPerPosting < places.count }

  /// The most documents that it costs less to look up on the lists that are left than to add these up; 0 when it isn't
  /// worth finding out how many there are.
  var affordableLookups: Int {
    let remaining = unsafe cursors[next...].reduce(0) { sum, cursor in
      unsafe sum + (cursor.isDense ? cursor.length / Cost.denseLevelsPerPosting : cursor.length)
    }
    let look = unsafe isSparse ? added : places.count / Cost.sumsPerPosting
    return unsafe remaining > 2 * look ? remaining / (Cost.lookup * (cursors.count - next)) : 0
  }

  /// Whether the document at `place` may be found.
  @inline(__always)
  private func isAllowed(_ place: Int) -> Bool {
    guard let allowed = unsafe allowed else { return true }
    return unsafe allowed.contains(firstDocument + place)
  }

  /// Makes the documents whose sums are at least `least`, and above 0, the candidates, and clears all sums.
  ///
  /// - Returns: The number of candidates; nil when there are, or may be, more than `bound`, and then nothing is cleared.
  mutating func takeCandidates(least: Int, upTo bound: Int = .max) -> Int? {
    let least = Int16(clamping: max(least, 1))
    guard let count = unsafe isSparse ? candidatesOfPostings(least, upTo: bound) : candidatesOfAll(least, upTo: bound)
    else { return nil }
    unsafe (added, hasDense) = (0, false)
    return count
  }

  private func candidatesOfPostings(_ least: Int16, upTo bound: Int) -> Int? {
    guard unsafe added <= bound else { return nil }
    let (sums, candidates) = unsafe (scratch.sums, scratch.candidates)
    var count = 0
    for cursor in unsafe 0..<next {
      unsafe cursors[cursor].forEachPlace { place in
        let sum = unsafe sums[place]
        if unsafe sum >= least && isAllowed(place) {
          unsafe candidates[count] = SearchCandidate(place: UInt16(place), sum: sum)
          count += 1
        }
        unsafe sums[place] = 0
      }
    }
    return count
  }

  private func candidatesOfAll(_ least: Int16, upTo bound: Int) -> Int? {
    let (sums, candidates) = unsafe (scratch.sums, scratch.candidates)
    let (groupSize, partSize) = unsafe (Self.groupSize, Self.partSize)
    var count = 0
    var start = unsafe places.lowerBound
    while unsafe start < places.upperBound {
      if unsafe Self.highest(sums + start) >= least {
        for part in stride(from: start, to: start + groupSize, by: partSize)
        where unsafe Self.highestOfPart(sums + part) >= least {
          for place in part..<part + partSize where unsafe sums[place] >= least && isAllowed(place) {
            unsafe candidates[count] = SearchCandidate(place: UInt16(place), sum: sums[place])
            count += 1
          }
        }
        if count > bound { return nil }
      }
      start += groupSize
    }
    unsafe (sums + places.lowerBound).update(repeating: 0, count: places.count)
    return count
  }

  /// So many sums are looked at together, and so many where one of these is high: loops of fixed lengths over one kind of
  /// numbers, which the compiler turns into a few instructions.
  static let groupSize = 128
  private static let partSize = 16

  @inline(__always)
  private static func highest(_ sums: UnsafeMutablePointer<Int16>) -> Int16 {
    var highest: Int16 = 0
    for place in 0..<128 { highest = unsafe max(highest, sums[place]) }
    return highest
  }

  @inline(__always)
  private static func highestOfPart(_ sums: UnsafeMutablePointer<Int16>) -> Int16 {
    var highest: Int16 = 0
    for place in 0..<16 { highest = unsafe max(highest, sums[place]) }
    return highest
  }

  /// A sum that `limit` documents reach at least; 0 when there may be fewer, or not all documents may be found.
  ///
  /// It is the highest such sum, rounded down to a step of the histogram, when the documents with the highest sums stand
  /// in different groups, as they do where few of many documents are high.
  func sumReached(by limit: Int) -> Int {
    guard unsafe allowed == nil else { return 0 }
    let (sums, first) = unsafe (scratch.sums, places.lowerBound)
    let groups = unsafe (places.count + Self.groupSize - 1) / Self.groupSize
    return unsafe scratch.sumReached(by: limit, of: groups) {
      unsafe Self.highest(sums + first + $0 * Self.groupSize)
    }
  }

  /// Likewise of the first `count` candidates.
  func sumReached(by limit: Int, ofCandidates count: Int) -> Int {
    let candidates = unsafe scratch.candidates
    return unsafe scratch.sumReached(by: limit, of: count) { unsafe candidates[$0].sum }
  }

  /// Puts the first `count` candidates in the order of falling sums.
  func sortCandidates(_ count: Int) {
    var first = unsafe UnsafeMutableBufferPointer(start: scratch.candidates, count: count)
    unsafe first.sort { $0.sum > $1.sum }
  }

  /// A candidate.
  func candidate(_ number: Int) -> SearchCandidate { unsafe scratch.candidates[number] }

  /// The sum that a candidate has with all lists; nil when it is below `least`.
  mutating func completedSum(of candidate: SearchCandidate, least: Int) -> Int? {
    var sum = Int(candidate.sum)
    for cursor in unsafe next..<cursors.count {
      if unsafe sum + rest[cursor] < least { return nil }
      unsafe counts.lookups += 1
      let level = unsafe cursors[cursor].level(at: Int(candidate.place))
      sum += unsafe RunCursor.share(of: level, weight: cursors[cursor].weight)
    }
    return sum < least ? nil : sum
  }

  /// Puts the levels of the document at `place` into `levels`, by list.
  mutating func readLevels(at place: Int, into levels: inout [UInt8]) {
    for cursor in unsafe cursors.indices {
      unsafe levels[cursors[cursor].list] = cursors[cursor].level(at: place)
    }
    unsafe counts.lookups += cursors.count
    unsafe counts.scored += 1
  }
}
