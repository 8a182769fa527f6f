public import SupplyDemand

extension IndustryNeed.Column: Worded {
  /// The column's header in 附件3.
  public var words: Words {
    switch self {
    case .key: Words("重点产业", "key industries")
    case .main: Words("主要产业", "main industries")
    }
  }
}
