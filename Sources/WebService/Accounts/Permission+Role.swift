import SupplyDemand

extension Permission {
  /// What an account of a role may do.
  static func all(of role: Account.Role) -> Set<Permission> {
    switch role {
    case .admin: Set(allCases)
    case .staff: [.read, .personalData, .judge, .dispatch, .plan, .record, .apply, .importLists]
    case .analyst: [.read, .judge, .plan]
    case .team: [.read, .judge, .record, .apply]
    }
  }
}
