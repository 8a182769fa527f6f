/// What a city means by an industry label: the concepts it stands for, decided by hand.
public struct NeedReading: Hashable, Sendable {
  /// One concept that a label stands for.
  public struct Link: Hashable, Sendable {
    /// The concept.
    public let concept: Concept.ID
    /// How the concept relates to the label.
    public let grade: Concept.Grade
    /// How surely a record of the concept serves a city that wrote the label, above 0 up to 1.
    public let weight: Double

    /// A link from a label.
    public init(concept: Concept.ID, grade: Concept.Grade, weight: Double) {
      self.concept = concept
      self.grade = grade
      self.weight = weight
    }
  }

  /// The label as cities print it.
  public let label: String
  /// The concepts, empty for a label that means nothing that can be matched.
  public let links: [Link]

  /// A label's reading.
  public init(label: String, links: [Link]) {
    self.label = label
    self.links = links
  }
}
