import SupplyDemand

extension RecordKind {
  /// One record of the kind, in the short form that sentences use.
  var singular: Words {
    switch self {
    case .cities: Words("城市", "city")
    case .experts: Words("专家", "expert")
    case .achievements: Words("成果", "achievement")
    case .demands: Words("需求", "demand")
    case .teams: Words("团队", "team")
    case .problems: Words("问题", "problem")
    case .projects: Words("项目", "project")
    case .openSources: Words("开源资源", "open source")
    }
  }
}
