/// The notice's terms for the projects of a kind of teams.
public struct TeamTerms: Hashable, Sendable {
  /// The kind of teams.
  public let kind: ServiceTeam.Kind
  /// The project's code: KJFWT2023-01.
  public let code: String
  /// About how many are funded (二).
  public let count: Int
  /// The greatest funding of one, in 万元 (二).
  public let greatestFunding: Int
  /// The most teams that one unit leads (附件2 第八条); nil where that is decided each year.
  public let mostTeamsOfUnit: Int?

  /// Terms.
  public init(kind: ServiceTeam.Kind, code: String, count: Int, greatestFunding: Int, mostTeamsOfUnit: Int?) {
    self.kind = kind
    self.code = code
    self.count = count
    self.greatestFunding = greatestFunding
    self.mostTeamsOfUnit = mostTeamsOfUnit
  }
}
