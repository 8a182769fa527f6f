/// The kinds of projects that can be applied for (项目子类, 二).
public enum ProjectKind: String, Hashable, Sendable, CaseIterable, Decodable {
  /// 产业科技服务团.
  case industry
  /// 区域科技服务团.
  case regional
  /// 专业科技服务团.
  case professional
  /// 产业创新论坛.
  case forum
  /// 产学融合会议.
  case conference

  /// Which teams it is the project of; nil for an event.
  public var team: ServiceTeam.Kind? {
    switch self {
    case .industry: .industry
    case .regional: .regional
    case .professional: .professional
    case .forum, .conference: nil
    }
  }

  /// The form that is filled in for it.
  public var form: ApplicationForm { team == nil ? .event : .team }
}

extension ServiceTeam.Kind {
  /// The project that its teams apply for.
  public var project: ProjectKind {
    switch self {
    case .industry: .industry
    case .regional: .regional
    case .professional: .professional
    }
  }
}
