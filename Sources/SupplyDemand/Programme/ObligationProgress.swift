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
  /// What is said of it; for an offset the reason.
  public let note: String
  /// Whether nothing of the kind was done, and something great makes up for it (抵减, 附件1 一（一）6, 一（三）5).
  public let isOffset: Bool
  /// What shows it; nil when nothing was given.
  public let evidence: ProgressEvidence?
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
    number: Int, team: ServiceTeam.ID, obligation: String, amount: Int, note: String, isOffset: Bool = false,
    evidence: ProgressEvidence? = nil, reportedBy: Account.ID,
    reportedAt: Int, confirmedBy: Account.ID? = nil, confirmedAt: Int? = nil
  ) {
    self.number = number
    self.team = team
    self.obligation = obligation
    self.amount = amount
    self.note = note
    self.isOffset = isOffset
    self.evidence = evidence
    self.reportedBy = reportedBy
    self.reportedAt = reportedAt
    self.confirmedBy = confirmedBy
    self.confirmedAt = confirmedAt
  }

  /// Whether the platform has confirmed it.
  public var isConfirmed: Bool { confirmedAt != nil }
}
