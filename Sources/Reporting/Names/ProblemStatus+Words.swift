public import SupplyDemand

extension TechnicalProblem.Status: Worded {
  /// How far the work has come.
  public var words: Words {
    switch self {
    case .open: Words("待解析", "open")
    case .analyzed: Words("已解析", "analyzed")
    case .matched: Words("已匹配", "matched")
    case .solved: Words("已解决", "solved")
    }
  }
}
