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

  /// Records of every kind.
  public init(
    cities: [PilotCity] = [], experts: [Expert] = [], achievements: [Achievement] = [], demands: [Demand] = [],
    teams: [ServiceTeam] = []
  ) {
    self.cities = cities
    self.experts = experts
    self.achievements = achievements
    self.demands = demands
    self.teams = teams
  }

  /// The number of records of `kind`.
  public func count(of kind: RecordKind) -> Int {
    switch kind {
    case .cities: cities.count
    case .experts: experts.count
    case .achievements: achievements.count
    case .demands: demands.count
    case .teams: teams.count
    }
  }

  /// The number of all records.
  public var count: Int { RecordKind.allCases.reduce(0) { $0 + count(of: $1) } }
}
