/// A word that shows a record to be of an industry: what the industry makes, uses, does or treats.
public struct ConceptTerm: Hashable, Sendable {
  /// How the word belongs to the industry.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// 产品.
    case product
    /// 零部件.
    case component
    /// 材料.
    case material
    /// 设备.
    case equipment
    /// 工艺.
    case process
    /// 技术.
    case technology
    /// 物种, 品种.
    case species
    /// 服务.
    case service
    /// 应用, 病种.
    case application
    /// 学会: a learned society whose field the industry is. It stands for the industry's branches too.
    case society
  }

  /// How surely a text with the word is of the industry.
  public enum Strength: Int, Hashable, Sendable, CaseIterable {
    /// A false friend: the word contains one of the industry's words and isn't of it (核桃 for 核).
    case falseFriend = 0
    /// A hint.
    case hint = 1
    /// Mostly.
    case strong = 2
    /// Nearly always.
    case sure = 3
  }

  /// The word.
  public let text: String
  /// How it belongs to the industry.
  public let relation: Relation
  /// How surely it shows the industry.
  public let strength: Strength

  /// A word of an industry.
  public init(_ text: String, relation: Relation, strength: Strength) {
    self.text = text
    self.relation = relation
    self.strength = strength
  }
}
