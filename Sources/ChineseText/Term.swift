public import SupplyDemand

/// What a text is indexed under and looked up by: a piece of its normal form, with its place in the original.
public struct Term: Hashable, Sendable {
  /// What makes a piece of text a term. Ordered as listed.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    /// A word of the lexicon, of two scalars or more, at least one of them not of a run of letters and digits.
    case word
    /// Two neighbouring Han characters.
    case bigram
    /// One Han character.
    case character
    /// A whole run of letters and digits of other scripts: 5g, led, micro.
    case latin

    /// The one listed first.
    public static func < (left: Kind, right: Kind) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The normalized text, never empty.
  public let text: String
  /// The place in the original text that it came from.
  public let range: TextRange
  /// The term as a number.
  public let key: TermKey

  /// What makes it a term.
  public var kind: Kind { key.kind }
}
