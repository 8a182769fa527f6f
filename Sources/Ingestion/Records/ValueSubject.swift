internal import SupplyDemand

/// What a table of value names is about. The raw values stand in the table.
enum ValueSubject: String, Hashable, Sendable, CaseIterable {
  case transferMode = "transfer-mode"
  case teamKind = "team-kind"
  case serviceClass = "service-class"
  case demandKind = "demand-kind"
  case demandStatus = "demand-status"
  case problemStatus = "problem-status"
  case projectStage = "project-stage"
  case boolean
  /// Abbreviations of positions; any text is a value.
  case position
  /// Texts that say a value isn't known; any text is a value.
  case unknown

  /// Whether `value` is one that records know.
  func has(_ value: String) -> Bool {
    switch self {
    case .transferMode: Achievement.TransferMode(rawValue: value) != nil
    case .teamKind: ServiceTeam.Kind(rawValue: value) != nil
    case .serviceClass: ServiceTeam.ServiceClass(rawValue: value) != nil
    case .demandKind: Demand.Kind(rawValue: value) != nil
    case .demandStatus: Demand.Status(rawValue: value) != nil
    case .problemStatus: TechnicalProblem.Status(rawValue: value) != nil
    case .projectStage: Project.Stage(rawValue: value) != nil
    case .boolean: Bool(value) != nil
    case .position, .unknown: true
    }
  }
}
