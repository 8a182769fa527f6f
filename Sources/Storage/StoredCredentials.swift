public import SupplyDemand

/// An account and what decides whether somebody may log in with it.
public struct StoredCredentials: Hashable, Sendable {
  /// The account; it may be disabled.
  public let account: Account
  /// The password's hash, as the caller gave it.
  public let passwordHash: String
  /// The number of failed logins since the last that succeeded.
  public let failedLogins: Int
  /// Until when nobody may log in, in seconds since 1970-01-01 00:00 UTC; nil when it isn't locked.
  public let lockedUntil: Int?
}
