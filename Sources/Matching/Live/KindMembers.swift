/// The documents of one kind, in the records' order.
struct KindMembers: Sendable {
  /// The numbers that the kind's documents had at first: one run.
  let first: Range<Int>
  /// The numbers, when documents were added, changed or removed since; nil when they are `first`.
  private(set) var list: [Int32]?

  init(_ first: Range<Int>) {
    self.first = first
  }

  /// The number of documents.
  var count: Int { list?.count ?? first.count }

  /// The numbers.
  var numbers: [Int] { (0..<count).map { self[$0] } }

  /// The number of the document at a place.
  @inline(__always)
  subscript(place: Int) -> Int { list.map { Int($0[place]) } ?? first.lowerBound + place }

  /// Puts another document in the place of one.
  mutating func replace(_ number: Int, by other: Int) {
    change { list in if let place = list.firstIndex(of: Int32(number)) { list[place] = Int32(other) } }
  }

  /// Takes a document out.
  mutating func remove(_ number: Int) {
    change { list in if let place = list.firstIndex(of: Int32(number)) { list.remove(at: place) } }
  }

  /// Puts a document where `isBefore` no longer holds of those there.
  mutating func insert(_ number: Int, where isBefore: (Int) -> Bool) {
    change { list in
      list.insert(Int32(number), at: list.indices.partitioningIndex { !isBefore(Int(list[$0])) })
    }
  }

  private mutating func change(_ body: (inout [Int32]) -> Void) {
    var changed = list ?? first.map(Int32.init)
    list = nil
    body(&changed)
    list = changed
  }

  /// For each document its score, in their order.
  ///
  /// - Parameters:
  ///   - recent: The numbers of the documents, of all kinds, that were added since.
  ///   - scores: The scores of a range of documents.
  /// - Returns: A score for each place.
  func scores(recent: Range<Int>, _ scores: (Range<Int>) -> [Int32]) -> [Int32] {
    guard let list else { return scores(first) }
    let all = DocumentScores(first: first, recent: recent, scores)
    return list.map { all[Int($0)] }
  }
}

/// The scores of the documents that a kind had at first, and of those of all kinds that were added since.
struct DocumentScores {
  private let first: Range<Int>
  private let recent: Range<Int>
  private let early: [Int32]
  private let late: [Int32]

  init(first: Range<Int>, recent: Range<Int>, _ scores: (Range<Int>) -> [Int32]) {
    self.first = first
    self.recent = recent
    early = scores(first)
    late = recent.isEmpty ? [] : scores(recent)
  }

  /// The score of a document, by its number.
  @inline(__always)
  subscript(number: Int) -> Int32 {
    first.contains(number) ? early[number - first.lowerBound] : late[number - recent.lowerBound]
  }
}
