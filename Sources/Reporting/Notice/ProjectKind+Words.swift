public import SupplyDemand

extension ProjectKind: Worded {
  /// The kind of projects.
  public var words: Words {
    switch self {
    case .industry: Words("产业科技服务团", "industry team")
    case .regional: Words("区域科技服务团", "regional team")
    case .professional: Words("专业科技服务团", "professional team")
    case .forum: Words("产业创新论坛", "innovation forum")
    case .conference: Words("产学融合会议", "industry–academia conference")
    }
  }
}
