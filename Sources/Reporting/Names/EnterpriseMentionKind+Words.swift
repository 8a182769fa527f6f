public import SupplyDemand

extension EnterpriseMention.Kind: Worded {
  /// What the name stands for.
  public var words: Words {
    switch self {
    case .company: Words("企业", "company")
    case .university: Words("高校", "university")
    case .institute: Words("科研院所", "institute")
    case .governmentBody: Words("政府机构", "government body")
    case .park: Words("园区或基地", "park or base")
    case .alliance: Words("联盟", "alliance")
    case .market: Words("市场", "market")
    case .brand: Words("品牌", "brand")
    }
  }
}
