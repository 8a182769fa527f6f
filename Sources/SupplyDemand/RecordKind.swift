/// The kinds of records a list can hold.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
  /// Pilot cities (试点城市).
  case cities
  /// Experts (专家).
  case experts
  /// Achievements (科技成果).
  case achievements
  /// Demands (技术需求).
  case demands
  /// Service teams (科技服务团).
  case teams
  /// Technical problems (问题库).
  case problems
  /// Projects (项目库).
  case projects
  /// Open sources (开源库).
  case openSources = "open-sources"

  /// The banks that teams report to regularly (附件2 第十二条), in the order that the notice names them.
  public static let banks: [RecordKind] = [.problems, .projects, .openSources]
}

/// The kinds of records that can serve a need.
public enum SupplyKind: String, Hashable, Sendable, CaseIterable {
  /// Service teams.
  case teams
  /// Experts.
  case experts
  /// Achievements.
  case achievements
  /// Projects.
  case projects
  /// Open sources.
  case openSources = "open-sources"

  /// The kinds that cover needs: a gap is a need that none of them serves adequately. What a team reports of its projects
  /// and of open sources is further supply, and closes no gap.
  public static let covering: [SupplyKind] = [.teams, .experts, .achievements]

  /// Whether such a supply can be given work: it is somebody.
  public var isOfPeople: Bool { self == .teams || self == .experts }

  /// The same kind among all records.
  public var recordKind: RecordKind {
    switch self {
    case .teams: .teams
    case .experts: .experts
    case .achievements: .achievements
    case .projects: .projects
    case .openSources: .openSources
    }
  }
}
