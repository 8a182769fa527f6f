internal import GRDB
internal import SupplyDemand

extension StoredToken: ReadableRow {
  static let table = "token"
  static let source = "token JOIN account ON account.id = token.account"
  static let columns =
    ["token.id", "name", "scopes", "token.created_at", "expires_at", "last_used_at", "revoked_at"] + Account.columns

  init(_ row: Row) throws {
    self.init(
      number: row[0], name: row[1], account: try Account(row, from: 7), scopes: try row.list(2), createdAt: row[3],
      expiresAt: row[4], lastUsedAt: row[5], revokedAt: row[6])
  }
}
