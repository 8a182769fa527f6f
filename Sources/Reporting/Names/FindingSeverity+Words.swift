public import SupplyDemand

extension Finding.Severity: Worded {
  /// How much it matters.
  public var words: Words {
    switch self {
    case .error: Words("错误", "error")
    case .warning: Words("警告", "warning")
    case .note: Words("提示", "note")
    }
  }
}
