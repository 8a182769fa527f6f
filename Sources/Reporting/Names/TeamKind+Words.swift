public import SupplyDemand

extension ServiceTeam.Kind: Worded {
  /// The kind's full name.
  public var words: Words {
    switch self {
    case .industry: Words("产业科技服务团", "industry team")
    case .regional: Words("区域科技服务团", "regional team")
    case .professional: Words("专业科技服务团", "professional team")
    }
  }
}
