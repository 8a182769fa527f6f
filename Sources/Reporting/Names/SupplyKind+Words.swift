public import SupplyDemand

extension SupplyKind: Worded {
  /// The kind's name, in the plural where the language has one.
  public var words: Words {
    switch self {
    case .teams: Words("科技服务团", "service teams")
    case .experts: Words("专家", "experts")
    case .achievements: Words("科技成果", "achievements")
    case .projects: Words("项目", "projects")
    case .openSources: Words("开源资源", "open sources")
    }
  }
}
