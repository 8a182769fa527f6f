internal import GRDB
internal import SupplyDemand

/// An account with what it logs in with.
struct AccountRow: ReadableRow {
  static let table = "account"
  static let columns = Account.columns + ["password_hash", "failed_logins", "locked_until"]

  let credentials: StoredCredentials

  init(_ row: Row) throws {
    let next = Account.columns.count
    credentials = StoredCredentials(
      account: try Account(row), passwordHash: row[next], failedLogins: row[next + 1], lockedUntil: row[next + 2])
  }
}
