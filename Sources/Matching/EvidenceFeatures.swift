/// What a score is made of before weights: what `Tools/calibrate` fits the weights to.
public struct EvidenceFeatures: Hashable, Sendable {
  /// −ln of the doubt that the surest concept, or the need's own words, leaves on the record serving the need.
  public let surest: Double
  /// The same of all further ones together.
  public let further: Double
  /// The cosine between the meaning vectors of need and record, −1…1; nil when the need has none.
  public let meaning: Double?
  /// The cosine between the neural model's vectors; nil without a model.
  public let neural: Double?
}
