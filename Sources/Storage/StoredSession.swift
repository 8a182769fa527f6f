public import SupplyDemand

/// A session that hasn't expired.
public struct StoredSession: Hashable, Sendable {
  /// Whose it is; never disabled.
  public let account: Account
  /// The secret that forms sent in this session must show.
  public let csrfSecret: String
  /// When it began, in seconds since 1970-01-01 00:00 UTC.
  public let createdAt: Int
  /// From when on it isn't valid.
  public let expiresAt: Int
}
