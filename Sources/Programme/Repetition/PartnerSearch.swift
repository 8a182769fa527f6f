/// Finds for each text the earlier ones that it is compared with.
struct PartnerSearch: Sendable {
  private let texts: ComparedTexts
  private let index: SharedRunIndex
  private let scope: RepetitionScope
  private let limit: Int
  /// How many runs the text at hand shares with each text; 0 between two searches.
  private var sharedRuns: [Int32]

  /// A search in which a text has `limit` partners at most.
  init(in texts: ComparedTexts, _ index: SharedRunIndex, _ scope: RepetitionScope, atMost limit: Int) {
    self.texts = texts
    self.index = index
    self.scope = scope
    self.limit = limit
    sharedRuns = Array(repeating: 0, count: texts.count)
  }

  /// The texts before one that it shares a run with and may be compared with: when there are more than the limit, those
  /// that share the most runs, of equal ones the nearest.
  ///
  /// - Complexity: O(n) in the length of the text times the limit.
  mutating func partners(of rank: Int) -> [Int] {
    var partners: [Int] = []
    let start = texts.starts[rank]
    for place in texts.places(of: rank) {
      let entry = index.entryAtPlace[place]
      // A text that repeats itself comes to the same run again and again.
      guard entry >= 0, index.isFirst(place - start, of: entry) else { continue }
      for other in index.textsBefore(entry, atMost: limit) {
        let other = Int(other)
        if scope == .withinUnits && texts.units[other] != texts.units[rank] { break }
        if sharedRuns[other] == 0 { partners.append(other) }
        sharedRuns[other] += 1
      }
    }
    if partners.count > limit {
      partners.sort { (sharedRuns[$0], $0) > (sharedRuns[$1], $1) }
    }
    for partner in partners { sharedRuns[partner] = 0 }
    return Array(partners.prefix(limit))
  }
}
