internal import GRDB
internal import SupplyDemand

extension StoredSession: ReadableRow {
  static let table = "session"
  static let source = "session JOIN account ON account.id = session.account"
  static let columns = Account.columns + ["csrf_secret", "session.created_at", "expires_at"]

  init(_ row: Row) throws {
    let next = Account.columns.count
    self.init(account: try Account(row), csrfSecret: row[next], createdAt: row[next + 1], expiresAt: row[next + 2])
  }
}
