public import SupplyDemand

/// A token for programs, without its hash.
public struct StoredToken: Hashable, Sendable {
  /// The number, from 1, given when it is added.
  public let number: Int
  /// What its owner calls it; may be empty.
  public let name: String
  /// Whose it is.
  public let account: Account
  /// What it allows, in the caller's words.
  public let scopes: [String]
  /// When it was added, in seconds since 1970-01-01 00:00 UTC; likewise below.
  public let createdAt: Int
  /// From when on it isn't valid; nil for never.
  public let expiresAt: Int?
  /// When it was last used, to an hour; nil when never.
  public let lastUsedAt: Int?
  /// When it was made void; nil when it wasn't.
  public let revokedAt: Int?
}
