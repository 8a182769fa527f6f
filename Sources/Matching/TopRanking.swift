/// The best of the documents offered, kept in a heap whose root is the worst of them.
struct TopRanking: Sendable {
  private let limit: Int
  private var heap: [(document: Int, score: Double)] = []

  /// Keeps the `limit` best.
  init(limit: Int) {
    self.limit = limit
    heap.reserveCapacity(min(limit, 256))
  }

  /// The documents kept, the best first, equal scores by number.
  var ranking: [(document: Int, score: Double)] {
    heap.sorted { Self.isWorse($1, than: $0) }
  }

  /// The worst of the documents kept, once there are as many as may be.
  var worst: (document: Int, score: Double)? { heap.count == limit ? heap.first : nil }

  /// Offers a document.
  ///
  /// - Complexity: O(log limit), and O(1) for one that isn't among the best.
  mutating func insert(_ document: Int, score: Double) {
    let candidate = (document: document, score: score)
    if heap.count < limit {
      heap.append(candidate)
      siftUp()
    } else if let worst = heap.first, Self.isWorse(worst, than: candidate) {
      heap[0] = candidate
      siftDown()
    }
  }

  private static func isWorse(
    _ left: (document: Int, score: Double), than right: (document: Int, score: Double)
  ) -> Bool {
    left.score != right.score ? left.score < right.score : left.document > right.document
  }

  private mutating func siftUp() {
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard Self.isWorse(heap[child], than: heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if Self.isWorse(heap[child], than: heap[worst]) { worst = child }
      }
      guard worst != parent else { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
