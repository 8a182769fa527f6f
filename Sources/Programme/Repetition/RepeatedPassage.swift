public import SupplyDemand

/// A passage that two texts have in common, small edits inside it allowed.
public struct RepeatedPassage: Hashable, Sendable {
  /// Where it stands in the first text as written, from its first common character to its last; never empty.
  public let inFirst: TextRange
  /// Where it stands in the second text, likewise.
  public let inSecond: TextRange
  /// How many characters of it are the same in both: letters and digits, without those of boilerplate.
  public let length: Int

  /// A passage in common.
  init(inFirst: TextRange, inSecond: TextRange, length: Int) {
    self.inFirst = inFirst
    self.inSecond = inSecond
    self.length = length
  }
}
