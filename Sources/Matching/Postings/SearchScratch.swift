/// What a search needs besides the postings, to be used by one task at a time.
@safe
final class SearchScratch {
  /// For each document of a block the sum so far; all 0 between searches.
  let sums: UnsafeMutablePointer<Int16>
  /// Room for the candidates of a block.
  let candidates: UnsafeMutablePointer<SearchCandidate>
  /// Room for the sums, or the highest of groups of sums, that a threshold is taken from.
  private let samples: UnsafeMutablePointer<Int16>
  /// How many samples fall into each of equal steps; all 0 between uses.
  private let histogram: UnsafeMutablePointer<UInt32>
  /// What has been done so far.
  var counts = SearchCounts()

  /// Samples are counted in steps of so many bits.
  private static let histogramShift = 5

  init() {
    // The last group of sums may reach behind the block's end.
    let count = unsafe PostingBlock.capacity + BlockSearch.groupSize
    unsafe sums = .allocate(capacity: count)
    unsafe sums.initialize(repeating: 0, count: count)
    unsafe candidates = .allocate(capacity: PostingBlock.capacity)
    unsafe samples = .allocate(capacity: PostingBlock.capacity)
    let steps = (Int(Int16.max) + 1) >> Self.histogramShift
    unsafe histogram = .allocate(capacity: steps)
    unsafe histogram.initialize(repeating: 0, count: steps)
  }

  deinit {
    unsafe sums.deallocate()
    unsafe candidates.deallocate()
    unsafe samples.deallocate()
    unsafe histogram.deallocate()
  }

  /// The highest sum, rounded down to a step of the histogram, that `limit` of `count` samples reach; 0 when there are
  /// fewer.
  @inline(__always)
  func sumReached(by limit: Int, of count: Int, sample: (Int) -> Int16) -> Int {
    guard count >= limit else { return 0 }
    var top = 0
    for number in 0..<count {
      let sum = sample(number)
      unsafe samples[number] = sum
      let step = Int(sum) >> Self.histogramShift
      unsafe histogram[step] &+= 1
      top = max(top, step)
    }
    var (step, reached) = (top + 1, 0)
    while reached < limit {
      step -= 1
      reached += unsafe Int(histogram[step])
    }
    for number in 0..<count { unsafe histogram[Int(samples[number]) >> Self.histogramShift] = 0 }
    return step << Self.histogramShift
  }
}

/// A document of a block that may be among the best.
struct SearchCandidate {
  /// Its place in the block.
  let place: UInt16
  /// Its sum so far.
  let sum: Int16
}
