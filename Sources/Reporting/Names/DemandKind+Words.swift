public import SupplyDemand

extension Demand.Kind: Worded {
  /// What is asked for.
  public var words: Words {
    switch self {
    case .research: Words("技术研发", "research")
    case .transfer: Words("成果转化", "transfer")
    case .consulting: Words("技术咨询", "consulting")
    case .talent: Words("人才引进与培训", "talent and training")
    case .testing: Words("检验检测与标准", "testing and standards")
    case .financing: Words("投融资", "financing")
    case .other: Words("其他", "other")
    }
  }
}
