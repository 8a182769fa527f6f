public import SupplyDemand

extension Account.Role: Worded {
  /// What an account is for.
  public var words: Words {
    switch self {
    case .admin: Words("管理员", "administrator")
    case .staff: Words("平台工作人员", "platform staff")
    case .analyst: Words("分析人员", "analyst")
    case .team: Words("服务团", "service team")
    }
  }
}
