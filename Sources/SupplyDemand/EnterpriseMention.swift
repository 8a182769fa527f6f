/// A representative enterprise (代表企业) as a city's cell names it.
public struct EnterpriseMention: Hashable, Sendable {
  /// Names a mention: `<city number>-enterprise-<place in the cell>`.
  public typealias ID = Identifier<EnterpriseMention>

  /// What the name stands for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 企业.
    case company
    /// 高校.
    case university
    /// 科研院所, 研究中心.
    case institute
    /// 政府机构, 事业单位.
    case governmentBody = "government-body"
    /// 园区, 基地.
    case park
    /// 联盟.
    case alliance
    /// 市场.
    case market
    /// 品牌.
    case brand
  }

  /// The identity.
  public let id: ID
  /// The text as printed.
  public let text: String
  /// Where `text` stands in the imported file.
  public let range: TextRange
  /// The name alone: without 等公司 and glued products.
  public let name: String
  /// What the name stands for.
  public let kind: Kind
  /// The product or place glued to the name as printed (手机整机); nil when there is none.
  public let product: String?
  /// The group of its cell, from 1, as for needs.
  public let group: Int
  /// The first mention of the same name in the same cell, when this one repeats it.
  public let duplicateOf: ID?
  /// Mentions of the same company by other cities, in the order of the list.
  public let sameCompany: [ID]

  /// A mention as read from a list.
  public init(
    id: ID, text: String, range: TextRange, name: String, kind: Kind, product: String?, group: Int,
    duplicateOf: ID?, sameCompany: [ID]
  ) {
    self.id = id
    self.text = text
    self.range = range
    self.name = name
    self.kind = kind
    self.product = product
    self.group = group
    self.duplicateOf = duplicateOf
    self.sameCompany = sameCompany
  }
}
