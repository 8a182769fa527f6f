/// What a record's score for a text is made of before weights: what `Tools/calibrate` fits the weights to.
public struct TextFeatures: Hashable, Sendable {
  /// The share of the text's information that the record has, 0 to k1 + 1: 1 when it has every term once.
  public let coverage: Double
  /// The cosine between the concepts of text and record, 0…1.
  public let concepts: Double
  /// The cosine between their meaning vectors, −1…1; nil when the text has none.
  public let meaning: Double?
}
