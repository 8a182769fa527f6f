public import SupplyDemand

/// One piece of a text cut into words for people to read.
public struct Segment: Hashable, Sendable {
  /// Where a piece comes from.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A word of the lexicon.
    case lexicon
    /// A word that ICU sees where the lexicon has none.
    case icu
  }

  /// The text as it stands in the original, never empty.
  public let text: String
  /// Its place in the original.
  public let range: TextRange
  /// Where it comes from.
  public let kind: Kind

  /// A piece of a text.
  public init(text: String, range: TextRange, kind: Kind) {
    self.text = text
    self.range = range
    self.kind = kind
  }
}
