extension Array {
  /// The first index whose element `belongsAfter`, in an array where those that don't come first; the end when none does.
  ///
  /// - Complexity: Logarithmic in the count.
  func partitioningIndex(_ belongsAfter: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
