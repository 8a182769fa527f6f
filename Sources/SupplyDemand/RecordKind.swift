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
}

/// The kinds of records that can serve a need.
public enum SupplyKind: String, Hashable, Sendable, CaseIterable {
  /// Service teams.
  case teams
  /// Experts.
  case experts
  /// Achievements.
  case achievements

  /// The same kind among all records.
  public var recordKind: RecordKind {
    switch self {
    case .teams: .teams
    case .experts: .experts
    case .achievements: .achievements
    }
  }
}
