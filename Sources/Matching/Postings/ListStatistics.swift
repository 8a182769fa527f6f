/// How many documents each list has, and its highest level.
struct ListStatistics: Sendable {
  private let counts: [UInt32]
  private let maxima: [UInt8]

  /// The statistics of `postings`; `listCount` is above every list's number.
  init(_ postings: Postings, listCount: Int) {
    var counts = [UInt32](repeating: 0, count: listCount)
    var maxima = [UInt8](repeating: 0, count: listCount)
    for block in postings.blocks {
      block.forEachRun { list, count, maximum in
        counts[list] += UInt32(count)
        maxima[list] = max(maxima[list], maximum)
      }
    }
    (self.counts, self.maxima) = (counts, maxima)
  }

  /// The number of bytes.
  var byteCount: Int { counts.count * 5 }

  /// The number of postings of all lists.
  var postingCount: Int { counts.reduce(0) { $0 + Int($1) } }

  /// The number of documents on a list.
  func documentCount(onList list: Int) -> Int { Int(counts[list]) }

  /// The highest level on a list, 0 for one without documents.
  func maximum(ofList list: Int) -> UInt8 { maxima[list] }
}
