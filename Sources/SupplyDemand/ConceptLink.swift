/// A concept that a label means, and how that is known.
public struct ConceptLink: Hashable, Sendable {
  /// How a label led to a concept.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// Somebody wrote down what the label means.
    case reading
    /// A name or a word of the concept stands in the label.
    case name
    /// The label's words mean much the same as the concept's.
    case meaning
  }

  /// The concept, its grade and its weight.
  public let link: NeedReading.Link
  /// How it is known.
  public let origin: Origin

  /// A link from a label.
  public init(link: NeedReading.Link, origin: Origin) {
    self.link = link
    self.origin = origin
  }
}
