/// How far a team has come with an obligation.
public struct ObligationStanding: Hashable, Sendable {
  /// The obligation.
  public let obligation: Obligation
  /// How many the team's records show without anything being reported: achievements with plan and evaluation,
  /// problems of the bank that were answered.
  public let declared: Int
  /// How many were reported.
  public let reported: Int
  /// How many of these the platform has confirmed.
  public let confirmed: Int
  /// For how many something great makes up (抵减), confirmed.
  public let offset: Int
  /// How many were reported without a contract where one has to be shown.
  public let withoutContract: Int

  /// A standing.
  public init(
    obligation: Obligation, declared: Int, reported: Int, confirmed: Int, offset: Int, withoutContract: Int
  ) {
    self.obligation = obligation
    self.declared = declared
    self.reported = reported
    self.confirmed = confirmed
    self.offset = offset
    self.withoutContract = withoutContract
  }

  /// How many are still to be confirmed.
  public var missing: Int { max(0, obligation.least - confirmed - offset) }
  /// Whether the platform has confirmed enough.
  public var isMet: Bool { missing == 0 }
}
