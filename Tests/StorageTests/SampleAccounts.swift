import Storage
import SupplyDemand

/// Accounts to work with.
enum SampleAccounts {
  /// The first instant of the tests.
  static let start = 1_700_000_000

  static func account(_ id: String, _ role: Account.Role = .staff, loginName: String? = nil) -> Account {
    Account(id: Account.ID(id), loginName: loginName ?? "xm-\(id)", role: role, createdAt: start)
  }

  /// Adds an administrator “a” and a member of the staff “s”.
  static func add(to store: Store) throws {
    try store.addAccount(account("a", .admin), passwordHash: "hash-a", by: nil)
    try store.addAccount(account("s"), passwordHash: "hash-s", by: Account.ID("a"))
  }

  /// Texts that would do harm if they became a part of SQL or were changed on the way.
  static let awkwardTexts = [
    "'; DROP TABLE account; --", "\" OR 1=1 --", "%_\\", "?1 :name @x", "一\n二\t", "e\u{301}👩‍🔬\u{1}", "NULL", "0", " ",
  ]
}
