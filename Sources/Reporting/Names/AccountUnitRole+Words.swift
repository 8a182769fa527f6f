public import SupplyDemand

extension Account.UnitRole: Worded {
  /// What an account may do within its unit.
  public var words: Words {
    switch self {
    case .unitAdmin: Words("单位管理员", "unit administrator")
    case .member: Words("普通用户", "member")
    case .subaccount: Words("子账号", "subaccount")
    }
  }
}
