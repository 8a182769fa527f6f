public import SupplyDemand

/// A text in the form in which texts are compared, with the way back to the original.
public struct NormalizedText: Hashable, Sendable {
  /// The normalized scalars, in order.
  public private(set) var scalars: [Unicode.Scalar] = []
  /// Whether `starts` and `ends` are kept. They are not while every scalar came from the one at its own offset, which
  /// is so for nearly all Chinese text.
  private var recordsPlaces = false
  /// Where in the original the chunk begins that each scalar came from.
  private var starts: [Int32] = []
  /// Where that chunk ends.
  private var ends: [Int32] = []
  /// The number of scalars in the original.
  let originalCount: Int

  /// A text that nothing has been appended to.
  init(originalCount: Int) {
    self.originalCount = originalCount
    scalars.reserveCapacity(originalCount)
  }

  /// The normalized text.
  ///
  /// - Complexity: O(n).
  public var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The part of the original that normalized scalars came from.
  ///
  /// Scalars that were normalized together (a letter and its accent, ㎏ and the two letters it becomes) have the place
  /// of them all, so the part may normalize to more than was asked for; it never normalizes to less.
  ///
  /// - Parameter range: Offsets in `scalars`, cut to what is there.
  /// - Returns: Offsets of Unicode scalars in the original; an empty range gives an empty one.
  /// - Complexity: O(1).
  public func originalRange(of range: Range<Int>) -> TextRange {
    let range = range.clamped(to: 0..<scalars.count)
    let start = originalStart(of: range.lowerBound)
    return TextRange(start, range.isEmpty ? start : originalEnd(of: range.upperBound - 1))
  }

  /// Where the chunk of a scalar begins; past the last scalar, the original's end.
  private func originalStart(of offset: Int) -> Int {
    guard offset < scalars.count else { return originalCount }
    return recordsPlaces ? Int(starts[offset]) : offset
  }

  private func originalEnd(of offset: Int) -> Int {
    recordsPlaces ? Int(ends[offset]) : offset + 1
  }

  /// Appends what the one original scalar at `offset` became.
  mutating func append(_ scalar: Unicode.Scalar, from offset: Int) {
    if !recordsPlaces, offset != scalars.count { recordPlaces() }
    scalars.append(scalar)
    guard recordsPlaces else { return }
    starts.append(Int32(truncatingIfNeeded: offset))
    ends.append(Int32(truncatingIfNeeded: offset + 1))
  }

  /// Appends what a chunk of original scalars became together.
  mutating func append(_ chunk: [UInt32], from range: Range<Int>) {
    if !recordsPlaces { recordPlaces() }
    for scalar in chunk {
      scalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
      starts.append(Int32(truncatingIfNeeded: range.lowerBound))
      ends.append(Int32(truncatingIfNeeded: range.upperBound))
    }
  }

  /// Takes back the scalar appended last.
  mutating func removeLast() {
    scalars.removeLast()
    if recordsPlaces {
      starts.removeLast()
      ends.removeLast()
    }
  }

  /// Writes down the places that went without saying.
  private mutating func recordPlaces() {
    recordsPlaces = true
    starts = (0..<scalars.count).map { Int32(truncatingIfNeeded: $0) }
    ends = starts.map { $0 + 1 }
  }
}
