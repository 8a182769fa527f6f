extension Range<Int> {
  /// What stays of the range without `others`, which may overlap and come in any order; ranges in their order, none empty.
  func without(_ others: [Range<Int>]) -> [Range<Int>] {
    var left: [Range<Int>] = []
    var start = lowerBound
    for other in others.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if other.lowerBound > start { left.append(start..<Swift.min(other.lowerBound, upperBound)) }
      start = Swift.max(start, other.upperBound)
    }
    if start < upperBound { left.append(start..<upperBound) }
    return left
  }
}
