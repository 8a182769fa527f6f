/// What a team reports to have done of an obligation (附件1: “须经平台确认”).
public struct ObligationProgress: Hashable, Sendable {
  /// The number, from 1, given when it is reported.
  public let number: Int
  /// The team.
  public let team: ServiceTeam.ID
  /// The obligation's key in the rules, never empty.
  public let obligation: String
  /// How many, 1 or more.
  public let amount: Int
  /// The evidence: the kind of contract, its parties.
  public let note: String
  /// Who reports it.
  public let reportedBy: Account.ID
  /// When it was reported, in seconds since 1970-01-01 00:00 UTC.
  public let reportedAt: Int
  /// Who has confirmed it for the platform; nil while nobody has.
  public let confirmedBy: Account.ID?
  /// When it was confirmed; nil while it isn't.
  public let confirmedAt: Int?

  /// Progress as it is stored.
  public init(
    number: Int, team: ServiceTeam.ID, obligation: String, amount: Int, note: String, reportedBy: Account.ID,
    reportedAt: Int, confirmedBy: Account.ID? = nil, confirmedAt: Int? = nil
  ) {
    self.number = number
    self.team = team
    self.obligation = obligation
    self.amount = amount
    self.note = note
    self.reportedBy = reportedBy
    self.reportedAt = reportedAt
    self.confirmedBy = confirmedBy
    self.confirmedAt = confirmedAt
  }

  /// Whether the platform has confirmed it.
  public var isConfirmed: Bool { confirmedAt != nil }
}
