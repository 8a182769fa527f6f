public import SupplyDemand

extension RecordKind: Worded {
  /// The kind's name, in the plural where the language has one.
  public var words: Words {
    switch self {
    case .cities: Words("试点城市", "pilot cities")
    case .experts: Words("专家", "experts")
    case .achievements: Words("科技成果", "achievements")
    case .demands: Words("技术需求", "demands")
    case .teams: Words("科技服务团", "service teams")
    case .problems: Words("技术问题", "technical problems")
    case .projects: Words("项目", "projects")
    case .openSources: Words("开源资源", "open sources")
    }
  }
}
