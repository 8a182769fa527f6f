/// An industry, or a branch of one, and what it consists of.
///
/// Concepts are the knowledge that leads from a city's umbrella label (大健康) to what serves it (骨科植入物): they form
/// a tree, and each names the products, materials, equipment and technologies that show a record to be of it.
public struct Concept: Hashable, Sendable {
  /// Names a concept: the industry's usual noun (集成电路), or a taxonomy node's identity when the concept was made
  /// from an official class.
  public typealias ID = Identifier<Concept>

  /// An official class that is this industry, or related to it.
  public struct OfficialClass: Hashable, Sendable {
    /// The class.
    public let node: TaxonomyNode.ID
    /// How it relates to the concept.
    public let grade: Grade

    /// An official class of a concept.
    public init(node: TaxonomyNode.ID, grade: Grade) {
      self.node = node
      self.grade = grade
    }
  }

  /// How one industry relates to another.
  public enum Grade: String, Hashable, Sendable, CaseIterable {
    /// The same industry.
    case same = "is"
    /// A branch of it.
    case part
    /// It serves it: with material, equipment or services.
    case serves = "served"
  }

  /// The identity.
  public let id: ID
  /// The name to show.
  public let name: String
  /// The concepts it is a branch of.
  public let parents: [ID]
  /// Other names of the same industry.
  public let synonyms: [String]
  /// Official classes.
  public let classes: [OfficialClass]
  /// What it consists of, without duplicates.
  public let terms: [ConceptTerm]

  /// A concept.
  public init(
    id: ID, name: String, parents: [ID], synonyms: [String], classes: [OfficialClass], terms: [ConceptTerm]
  ) {
    self.id = id
    self.name = name
    self.parents = parents
    self.synonyms = synonyms
    self.classes = classes
    self.terms = terms
  }

  /// The terms by which people know the industry: the sure ones that aren't a society's name.
  public var sureTerms: [ConceptTerm] { terms.filter { $0.strength == .sure && $0.relation != .society } }
}
