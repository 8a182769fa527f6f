/// Whether a unit is known, and as what somebody of it may register (附件6 二).
public struct UnitStanding: Hashable, Sendable {
  /// The unit's full name; what was asked for when the unit isn't known.
  public let unit: String
  /// How many accounts it has.
  public let accountCount: Int
  /// Whether one of them is its administrator's.
  public let hasAdministrator: Bool

  /// A standing.
  public init(unit: String, accountCount: Int, hasAdministrator: Bool) {
    self.unit = unit
    self.accountCount = accountCount
    self.hasAdministrator = hasAdministrator
  }

  /// Whether the unit is known.
  public var isKnown: Bool { accountCount > 0 }

  /// As what somebody of the unit may register, the recommended first: of an unknown unit only as its administrator.
  public var choices: [Account.UnitRole] { isKnown ? [.member, .unitAdmin] : [.unitAdmin] }
}
