/// The postings of one list among a run of neighbouring documents of a block: what the inner loops of a search read.
///
/// It points into a block, and is used only while `PostingBlock.withPointers` runs. Without bounds to check and arrays to
/// keep alive the loops run at the speed of memory: with them, at a seventh of it.
@unsafe
struct RunCursor {
  /// The list's place in the query.
  let list: Int
  /// What a level adds to a sum, in 256ths.
  let weight: UInt32
  /// The most that a document of the block gets of the list.
  let maximum: Int
  /// Whether there is a level for every document.
  let isDense: Bool
  /// The places of the run's documents; not of a dense run.
  private let places: UnsafePointer<UInt16>?
  /// The levels of `places`; of a dense run those of all documents of the block.
  private let levels: UnsafePointer<UInt8>?
  private let count: Int
  /// The postings of the documents that are searched.
  private var start = 0
  private var end = 0

  init(
    _ run: PostingBlock.Run, end: UInt32, of pointers: PostingPointers, documentCount: Int, list: Int, weight: UInt32
  ) {
    unsafe self.list = list
    unsafe self.weight = weight
    unsafe maximum = Self.share(of: run.maximum, weight: weight)
    unsafe isDense = run.dense != PostingBlock.Run.sparse
    if unsafe isDense {
      unsafe count = documentCount
      unsafe places = nil
      unsafe levels = pointers.denseLevels.baseAddress.map { unsafe $0 + Int(run.dense) * documentCount }
    } else {
      unsafe count = Int(end - run.start)
      unsafe places = pointers.places.baseAddress.map { unsafe $0 + Int(run.start) }
      unsafe levels = pointers.levels.baseAddress.map { unsafe $0 + Int(run.start) }
    }
  }

  /// What a level adds to a sum: never less than its part of the score, and at most a step and two more.
  @inline(__always)
  static func share(of level: UInt8, weight: UInt32) -> Int {
    level == 0 ? 0 : Int((UInt32(level) &* weight) >> 8) &+ 1
  }

  /// The number of levels to add up.
  var length: Int { unsafe end - start }

  /// Goes on to the documents `range`, which follow those before.
  mutating func advance(to range: Range<Int>) {
    if unsafe isDense {
      unsafe (start, end) = (range.lowerBound, range.upperBound)
      return
    }
    guard let places = unsafe places else { return }
    unsafe start = end
    unsafe end =
      range.upperBound > Int(UInt16.max)
      ? count : (start..<count).partitioningIndex { unsafe Int(places[$0]) >= range.upperBound }
  }

  /// Adds the levels to the documents' sums.
  @inline(__always)
  func add(to sums: UnsafeMutablePointer<Int16>) {
    guard let levels = unsafe levels else { return }
    let weight = unsafe weight
    if unsafe isDense {
      // The product's upper half: the form in which the compiler multiplies many levels at a time.
      for place in unsafe start..<end {
        let level = unsafe UInt32(UInt16(levels[place]) << 8)
        let whole = Int16(truncatingIfNeeded: (level &* weight) >> 16)
        unsafe sums[place] &+= whole &+ (level > 0 ? 1 : 0)
      }
      return
    }
    guard let places = unsafe places else { return }
    for posting in unsafe start..<end {
      let whole = unsafe (UInt32(levels[posting]) &* weight) >> 8
      unsafe sums[Int(places[posting])] &+= Int16(truncatingIfNeeded: whole) &+ 1
    }
  }

  /// Visits the places of the documents.
  @inline(__always)
  func forEachPlace(_ body: (Int) -> Void) {
    guard let places = unsafe places else { return }
    for posting in unsafe start..<end { unsafe body(Int(places[posting])) }
  }

  /// The level of the document at a place, 0 when it isn't on the list.
  @inline(__always)
  func level(at place: Int) -> UInt8 {
    guard let levels = unsafe levels else { return 0 }
    if unsafe isDense { return unsafe levels[place] }
    guard let places = unsafe places, unsafe start < end else { return 0 }
    var low = unsafe start
    var length = unsafe end - start
    while length > 1 {
      let half = length >> 1
      // 1 where the middle isn't behind the place, else 0: both are as likely, and a jump would be guessed wrong.
      let isBefore = unsafe (place &+ 65_536 &- Int(places[low + half])) &>> 16
      low &+= half &* isBefore
      length &-= half
    }
    return unsafe Int(places[low]) == place ? levels[low] : 0
  }
}
