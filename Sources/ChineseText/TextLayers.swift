/// Everything the analysis of a text sees in it, layer by layer, for people who want to know why a text was found.
///
/// Terms are in the order of `TextAnalyzer.terms(of:)`, segments in the order of the text.
public struct TextLayers: Hashable, Sendable {
  /// The normal form of the whole text.
  public let normalized: String
  /// The words that ICU's dictionary sees. Joined they are the text.
  public let icuWords: [Segment]
  /// The pieces chosen for display. Joined they are the text.
  public let segments: [Segment]
  /// All words of the lexicon, overlapping ones too.
  public let words: [Term]
  /// All pairs of neighbouring Han characters.
  public let bigrams: [Term]
  /// All Han characters.
  public let characters: [Term]
  /// All runs of letters and digits of other scripts.
  public let latin: [Term]
}
