/// What a search needs besides the postings, to be used by one task at a time.
@safe
final class SearchScratch {
  /// For each document of a block the sum so far; all 0 between searches.
  let sums: UnsafeMutablePointer<Int16>
  /// Room for the candidates of a block.
  let candidates: UnsafeMutablePointer<SearchCandidate>
  /// How many sums fall into each of equal steps; all 0 between uses.
  var histogram = [UInt32](repeating: 0, count: (Int(Int16.max) + 1) >> SearchScratch.histogramShift)
  /// For each list of a query the level of the document that is scored.
  var levels: [UInt8] = []
  /// What has been done so far.
  var counts = SearchCounts()

  /// Sums are counted in steps of so many bits.
  static let histogramShift = 5

  init() {
    // The last group of sums may reach behind the block's end.
    let count = unsafe PostingBlock.capacity + BlockSearch.groupSize
    unsafe sums = .allocate(capacity: count)
    unsafe sums.initialize(repeating: 0, count: count)
    unsafe candidates = .allocate(capacity: PostingBlock.capacity)
  }

  deinit {
    unsafe sums.deallocate()
    unsafe candidates.deallocate()
  }
}

/// A document of a block that may be among the best.
struct SearchCandidate {
  /// Its place in the block.
  let place: UInt16
  /// Its sum so far.
  let sum: Int16
}
