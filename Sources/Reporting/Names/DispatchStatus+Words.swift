public import SupplyDemand

extension Dispatch.Status: Worded {
  /// How far a dispatch has come.
  public var words: Words {
    switch self {
    case .open: Words("已派", "open")
    case .accepted: Words("已接", "accepted")
    case .done: Words("已办结", "done")
    case .declined: Words("已退回", "declined")
    }
  }
}
