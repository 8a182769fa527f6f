/// Two texts one of which repeats the other.
public struct Repetition: Hashable, Sendable {
  /// The index of one text among those given.
  public let first: Int
  /// The index of the other, greater than `first`.
  public let second: Int
  /// How much of the shorter text stands in the other, above 0 and at most 1: the share of its letters and digits that are
  /// in common passages, boilerplate not counted on either side.
  ///
  /// It is Broder's containment (1997), by characters: a short text copied into a long one has 1.
  public let similarity: Double
  /// What they have in common, in the order of the first text; one at least.
  ///
  /// In the shorter text no two overlap. In the longer they may: where the shorter says a thing twice.
  public let passages: [RepeatedPassage]

  /// A repetition.
  init(first: Int, second: Int, similarity: Double, passages: [RepeatedPassage]) {
    self.first = first
    self.second = second
    self.similarity = similarity
    self.passages = passages
  }
}
