public import SupplyDemand

extension NoticeFinding.Severity: Worded {
  /// How much it matters.
  public var words: Words {
    switch self {
    case .fatal: Words("不予受理", "fatal")
    case .warning: Words("请核对", "warning")
    case .unchecked: Words("需人工核对", "unchecked")
    }
  }
}
