import SupplyDemand

/// Records by their identities.
struct RecordTables: Sendable {
  let cities: [Int: PilotCity]
  let needs: [IndustryNeed.ID: IndustryNeed]
  let experts: [String: Expert]
  let achievements: [String: Achievement]
  let demands: [String: Demand]
  let teams: [String: ServiceTeam]
  let problems: [String: TechnicalProblem]
  let projects: [String: Project]
  let openSources: [String: OpenSource]

  init(_ records: Records) {
    func table<Record, Key: Hashable>(_ records: [Record], _ key: (Record) -> Key) -> [Key: Record] {
      Dictionary(records.map { (key($0), $0) }) { first, _ in first }
    }
    cities = table(records.cities, \.number)
    needs = table(records.cities.flatMap(\.needs), \.id)
    experts = table(records.experts, \.id.text)
    achievements = table(records.achievements, \.id.text)
    demands = table(records.demands, \.id.text)
    teams = table(records.teams, \.id.text)
    problems = table(records.problems, \.id.text)
    projects = table(records.projects, \.id.text)
    openSources = table(records.openSources, \.id.text)
  }
}

extension RecordTables {
  /// The names of a team's experts.
  func members(of team: ServiceTeam) -> [String] { team.experts.compactMap { experts[$0.text]?.name } }

  /// Whether a record is there.
  func has(_ record: RecordReference) -> Bool {
    switch record.kind {
    case .cities: Int(record.id).map { cities[$0] != nil } ?? false
    case .experts: experts[record.id] != nil
    case .achievements: achievements[record.id] != nil
    case .demands: demands[record.id] != nil
    case .teams: teams[record.id] != nil
    case .problems: problems[record.id] != nil
    case .projects: projects[record.id] != nil
    case .openSources: openSources[record.id] != nil
    }
  }
}
