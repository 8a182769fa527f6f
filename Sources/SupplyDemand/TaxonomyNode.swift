/// A class of an official classification of industries.
public struct TaxonomyNode: Hashable, Sendable {
  /// Names a node: `<scheme>:<code or path>`, such as `gbt4754:3973`.
  public typealias ID = Identifier<TaxonomyNode>

  /// The classifications.
  public enum Scheme: String, Hashable, Sendable, CaseIterable {
    /// 国民经济行业分类 GB/T 4754-2017.
    case gbt4754
    /// 战略性新兴产业分类（2018）.
    case emerging2018
    /// 数字经济及其核心产业统计分类（2021）.
    case digital
    /// 高技术产业（制造业、服务业）分类.
    case highTechnology
    /// 知识产权（专利）密集型产业统计分类.
    case patentIntensive
    /// 文化及相关产业分类.
    case culture
    /// 养老产业统计分类.
    case elderlyCare
  }

  /// The identity.
  public let id: ID
  /// The classification.
  public let scheme: Scheme
  /// The official name.
  public let name: String
  /// The class above, nil at the top.
  public let parent: ID?
  /// Activities and products that the official notes list under this class, without duplicates.
  public let products: [String]
  /// Classes of other classifications that are this one, or part of it.
  public let related: [ID]

  /// A class.
  public init(id: ID, scheme: Scheme, name: String, parent: ID?, products: [String], related: [ID]) {
    self.id = id
    self.scheme = scheme
    self.name = name
    self.parent = parent
    self.products = products
    self.related = related
  }
}
