/// All records of a store, or of one import, each kind in the order of its identifiers.
public struct Records: Hashable, Sendable {
  /// Pilot cities, by number.
  public var cities: [PilotCity]
  /// Experts.
  public var experts: [Expert]
  /// Achievements.
  public var achievements: [Achievement]
  /// Demands.
  public var demands: [Demand]
  /// Service teams.
  public var teams: [ServiceTeam]
  /// Technical problems.
  public var problems: [TechnicalProblem]
  /// Projects.
  public var projects: [Project]
  /// Open sources.
  public var openSources: [OpenSource]

  /// Records of every kind.
  public init(
    cities: [PilotCity] = [], experts: [Expert] = [], achievements: [Achievement] = [], demands: [Demand] = [],
    teams: [ServiceTeam] = [], problems: [TechnicalProblem] = [], projects: [Project] = [],
    openSources: [OpenSource] = []
  ) {
    self.cities = cities
    self.experts = experts
    self.achievements = achievements
    self.demands = demands
    self.teams = teams
    self.problems = problems
    self.projects = projects
    self.openSources = openSources
  }

  /// The number of records of `kind`.
  public func count(of kind: RecordKind) -> Int {
    switch kind {
    case .cities: cities.count
    case .experts: experts.count
    case .achievements: achievements.count
    case .demands: demands.count
    case .teams: teams.count
    case .problems: problems.count
    case .projects: projects.count
    case .openSources: openSources.count
    }
  }

  /// The number of all records.
  public var count: Int { RecordKind.allCases.reduce(0) { $0 + count(of: $1) } }

  /// The kinds of supply to look among: those that cover needs, and the others that there are records of.
  public var supplyKinds: [SupplyKind] {
    SupplyKind.allCases.filter { SupplyKind.covering.contains($0) || count(of: $0.recordKind) > 0 }
  }
}

extension Records {
  /// The names of all persons that the records name. Personal data.
  public var people: Set<String> {
    let names =
      experts.map(\.name) + teams.flatMap { [$0.leader, $0.chiefExpert] } + achievements.flatMap(\.experts)
      + problems.flatMap(\.experts)
    return Set(names.filter { !$0.isEmpty })
  }
}

extension Records {
  /// Takes in other records: one with a known identity replaces the one that was there, a list of pilot cities replaces
  /// all of them.
  public mutating func merge(_ other: Records) {
    func merged<Record, ID: Hashable & Comparable>(
      _ records: [Record], _ new: [Record], by id: KeyPath<Record, ID>
    ) -> [Record] {
      let known = Dictionary((records + new).map { ($0[keyPath: id], $0) }) { $1 }
      return known.sorted { $0.key < $1.key }.map(\.value)
    }
    if !other.cities.isEmpty { cities = other.cities }
    experts = merged(experts, other.experts, by: \.id)
    achievements = merged(achievements, other.achievements, by: \.id)
    demands = merged(demands, other.demands, by: \.id)
    teams = merged(teams, other.teams, by: \.id)
    problems = merged(problems, other.problems, by: \.id)
    projects = merged(projects, other.projects, by: \.id)
    openSources = merged(openSources, other.openSources, by: \.id)
  }

  /// Leaves records out; pilot cities stay, since their list is one.
  public mutating func remove(_ references: Set<RecordReference>) {
    experts.removeAll { references.contains(RecordReference(.experts, $0.id.text)) }
    achievements.removeAll { references.contains(RecordReference(.achievements, $0.id.text)) }
    demands.removeAll { references.contains(RecordReference(.demands, $0.id.text)) }
    teams.removeAll { references.contains(RecordReference(.teams, $0.id.text)) }
    problems.removeAll { references.contains(RecordReference(.problems, $0.id.text)) }
    projects.removeAll { references.contains(RecordReference(.projects, $0.id.text)) }
    openSources.removeAll { references.contains(RecordReference(.openSources, $0.id.text)) }
  }
}
