public import SupplyDemand

extension Demand.Status: Worded {
  /// How far the work has come.
  public var words: Words {
    switch self {
    case .open: Words("待对接", "open")
    case .inProgress: Words("对接中", "in progress")
    case .solved: Words("已解决", "solved")
    case .closed: Words("已关闭", "closed")
    }
  }
}
