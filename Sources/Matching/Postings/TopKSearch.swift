/// Finds the best documents for a query of weighted lists, exactly.
///
/// Levels are added up in whole numbers of fifteen bits, a block of documents at a time, the weightiest list first. The sum
/// bounds the exact score from above and, less a known slack, from below. Once the lists that are left can't lift a document
/// over the best found so far, only documents that are high enough already are looked up on them (MaxScore: Turtle and
/// Flood, "Query evaluation: strategies and optimizations", IPM 1995), as soon as that costs less than adding the lists up.
/// Whatever may be among the best is scored exactly, so the result is that of scoring every document.
struct TopKSearch<Scorer: ExactScorer> {
  private let lists: [WeightedList]
  private let scorer: Scorer
  private let limit: Int
  private let allowed: DocumentSet?
  private let scratch: SearchScratch
  /// For each list what a level adds to a sum, in 256ths.
  private let weights: [UInt32]
  /// The lists by falling weight.
  private let order: [Int]
  /// What a score is multiplied by to be a sum.
  private let scale: Double
  /// How much a sum may exceed what it stands for; it never falls short of it.
  private let excess: Int
  private var top: TopRanking
  /// For each list the level of the document that is scored.
  private var levels: [UInt8]
  /// A document with a smaller sum is none of the best; nil as long as any may be.
  private var leastSum: Int?
  /// So many lists were added up in the part before: it is likely to be about as many again.
  private var usualEnd = 0

  /// More lists than so many leave too few of fifteen bits to each: score every document instead.
  static var mostLists: Int { 8_192 }

  /// A search for the `limit` best documents that have any of `lists`, each of which stands once, and of which there are at
  /// most `mostLists`; of those `allowed`.
  init(
    _ lists: [WeightedList], limit: Int, among allowed: DocumentSet? = nil, scorer: Scorer, scratch: SearchScratch
  ) {
    self.lists = lists
    self.scorer = scorer
    self.limit = limit
    self.allowed = allowed
    self.scratch = scratch
    let highest = lists.reduce(0) { $0 + $1.worth * Double($1.maximum) }
    let heaviest = lists.reduce(0) { max($0, $1.worth) }
    // Neither may the sum of all lists pass fifteen bits, nor a weight sixteen.
    let scale = min(
      (Double(Int16.max - 1) - Double(2 * lists.count)) / max(highest, .leastNormalMagnitude),
      255.9 / max(heaviest, .leastNormalMagnitude))
    let weights = lists.map { UInt32(($0.worth * scale * 256).rounded(.up)) }
    order = lists.indices.sorted { left, right in
      let (first, second) = (weights[left] * UInt32(lists[left].maximum), weights[right] * UInt32(lists[right].maximum))
      return first != second ? first > second : left < right
    }
    self.scale = scale
    self.weights = weights
    excess = Int(lists.reduce(1) { $0 + $1.worth * scale + 2 }.rounded(.up))
    top = TopRanking(limit: limit)
    levels = [UInt8](repeating: 0, count: lists.count)
  }

  /// The best documents of the blocks searched, the best first, equal scores by number.
  var ranking: [(document: Int, score: Double)] { top.ranking }

  /// The first block is searched in parts that grow by `growth`, from so many documents times `growth` on: the more is known
  /// of how high the best are, the less is to be done for the rest.
  private var firstCount: Int { max(2_048, 32 * limit) }
  private static var growth: Int { 4 }

  /// Searches a block, whose first document has the number `firstDocument`.
  mutating func search(_ block: PostingBlock, firstDocument: Int) {
    guard limit > 0, !lists.isEmpty else { return }
    unsafe block.withPointers { pointers in
      var part = unsafe BlockSearch(scratch: scratch, firstDocument: firstDocument, allowed: allowed)
      unsafe part.enter(block, pointers, order: order, lists: lists, weights: weights)
      guard unsafe !part.cursors.isEmpty else { return }
      if unsafe part.cursors.count < lists.count {
        for list in lists.indices { levels[list] = 0 }
      }
      var start = 0
      while start < block.documentCount {
        let end = min(max(firstDocument + start, firstCount) * Self.growth - firstDocument, block.documentCount)
        unsafe part.advance(to: start..<end)
        if let leastSum {
          unsafe scoreLikely(&part, firstDocument, least: leastSum)
        } else {
          unsafe scoreAll(&part, firstDocument)
        }
        start = end
      }
      unsafe scratch.counts.add(part.counts)
    }
  }

  /// Adds up all lists, when nothing is known yet of how high the best may be.
  private mutating func scoreAll(_ part: inout BlockSearch, _ firstDocument: Int) {
    while unsafe !part.isComplete { unsafe part.addNext() }
    let count = unsafe part.takeCandidates(least: part.sumReached(by: limit) - excess - 1) ?? 0
    let least = unsafe part.sumReached(by: limit, ofCandidates: count) - excess - 1
    unsafe part.sortCandidates(count)
    for number in 0..<count {
      let candidate = unsafe part.candidate(number)
      guard Int(candidate.sum) >= max(least, leastSum ?? least) else { return }
      unsafe score(candidate, &part, firstDocument)
    }
  }

  /// Adds up lists only as long as that costs less than looking up the documents that may yet be among the best.
  private mutating func scoreLikely(_ part: inout BlockSearch, _ firstDocument: Int, least: Int) {
    guard unsafe part.rest[0] >= least else { return }
    var taken: Int?
    repeat {
      unsafe part.addNext()
      let rest = unsafe part.rest[part.next]
      if unsafe part.isComplete {
        taken = unsafe part.takeCandidates(least: least)
      } else if unsafe rest < least && part.next + 1 >= usualEnd {
        let affordable = unsafe part.affordableLookups
        if affordable > 0 { taken = unsafe part.takeCandidates(least: least - rest, upTo: affordable) }
      }
    } while taken == nil
    usualEnd = unsafe part.next
    unsafe part.sortCandidates(taken ?? 0)
    for number in 0..<(taken ?? 0) {
      let candidate = unsafe part.candidate(number)
      if unsafe part.completedSum(of: candidate, least: leastSum ?? least) != nil {
        unsafe score(candidate, &part, firstDocument)
      }
    }
  }

  /// Works out a document's exact score.
  private mutating func score(_ candidate: SearchCandidate, _ part: inout BlockSearch, _ firstDocument: Int) {
    let place = Int(candidate.place)
    unsafe part.readLevels(at: place, into: &levels)
    let document = firstDocument + place
    top.insert(document, score: scorer.score(of: document, levels: levels))
    guard let worst = top.worst else { return }
    leastSum = Int((worst.score * scale).rounded(.down)) - 1
  }
}
