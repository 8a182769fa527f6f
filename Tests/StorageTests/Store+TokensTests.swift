import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreTokensTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let start = SampleAccounts.start
  private let staff = Account.ID("s")

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    try SampleAccounts.add(to: store)
  }

  @discardableResult
  private func add(
    _ tokenHash: String, of account: Account.ID = Account.ID("s"), expiresAt: Int? = nil
  ) throws -> StoredToken {
    try store.addToken(
      tokenHash: tokenHash, name: "脚本", of: account, scopes: ["match", "读取"], at: start, expiresAt: expiresAt,
      by: account)
  }

  @Test func `a token is found by its hash, with its account`() throws {
    let token = try add("h1")
    let expected = StoredToken(
      number: 1, name: "脚本", account: SampleAccounts.account("s"), scopes: ["match", "读取"], createdAt: start,
      expiresAt: nil, lastUsedAt: nil, revokedAt: nil)
    #expect(token == expected)
    #expect(try store.token(tokenHash: "h1", at: start + 1_000_000) == expected)
    #expect(try store.token(tokenHash: "h", at: start) == nil)
  }

  @Test func `a token is valid until just before it expires`() throws {
    try add("h1", expiresAt: start + 10)
    #expect(try store.token(tokenHash: "h1", at: start + 9) != nil)
    #expect(try store.token(tokenHash: "h1", at: start + 10) == nil)
  }

  @Test func `a revoked token isn't valid and stays in the list`() throws {
    let token = try add("h1")
    #expect(try store.revokeToken(token.number, at: start + 5, by: staff))
    #expect(try !store.revokeToken(token.number, at: start + 6, by: staff))
    #expect(try store.token(tokenHash: "h1", at: start + 7) == nil)
    #expect(try store.tokens().map(\.revokedAt) == [start + 5])
    #expect(try store.auditEntries(subject: .token(1), limit: 9).map(\.action) == [.tokenRevoked, .tokenAdded])
  }

  @Test func `a token that isn't there can't be revoked`() throws {
    #expect(throws: StorageError.notFound(.token(7))) { try store.revokeToken(7, at: start, by: nil) }
  }

  @Test func `a disabled account's tokens aren't valid`() throws {
    try add("h1")
    try store.changeAccount(staff, at: start, by: nil) { $0.isDisabled = true }
    #expect(try store.token(tokenHash: "h1", at: start) == nil)
    #expect(throws: StorageError.accountDisabled(staff)) { try add("h2") }
  }

  @Test func `tokens are listed for one account or for all`() throws {
    try add("h1")
    try add("h2", of: Account.ID("a"))
    try add("h3")
    #expect(try store.tokens().map(\.number) == [1, 2, 3])
    #expect(try store.tokens(of: staff).map(\.number) == [1, 3])
  }

  @Test func `a hash is of one token`() throws {
    try add("h1")
    #expect(throws: StorageError.self) { try add("h1", of: Account.ID("a")) }
  }

  @Test func `the use of a token is noted once an hour`() throws {
    try add("h1")
    func use(at time: Int) throws -> Int? {
      try store.touchToken(try #require(try store.token(tokenHash: "h1", at: time)), at: time)
      return try store.tokens().first?.lastUsedAt
    }
    #expect(try use(at: start + 1) == start + 1)
    #expect(try use(at: start + 3600) == start + 1)
    #expect(try use(at: start + 3601) == start + 3601)
  }

  @Test(arguments: SampleAccounts.awkwardTexts) func `texts are stored as they are`(text: String) throws {
    let token = try store.addToken(
      tokenHash: text, name: text, of: staff, scopes: [text, text], at: start, expiresAt: nil, by: nil)
    #expect(try store.token(tokenHash: text, at: start) == token)
    #expect(token.scopes == [text, text])
  }
}
