/// A place in a text, counted in Unicode scalars from 0, `end` exclusive.
///
/// Scalars rather than characters or bytes: every language that reads our output counts them the same way.
public struct TextRange: Hashable, Sendable {
  /// The offset of the first scalar, 0 or more.
  public let start: Int
  /// The offset just past the last scalar, at least `start`.
  public let end: Int

  /// The scalars from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of scalars.
  public var count: Int { end - start }

  /// Whether no scalar is inside.
  public var isEmpty: Bool { end == start }

  /// Whether all of `other` is inside.
  public func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether some scalar is in both.
  public func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The text at this place, or nil when the range reaches outside it.
  ///
  /// - Complexity: O(n) in the length of `text`.
  public func slice(of text: String) -> String? {
    let scalars = text.unicodeScalars
    guard
      start >= 0, start <= end,
      let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let upTo = scalars.index(from, offsetBy: count, limitedBy: scalars.endIndex)
    else { return nil }
    return String(scalars[from..<upTo])
  }
}

extension TextRange: Comparable {
  /// The earlier start first, then the shorter.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
