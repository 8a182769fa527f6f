import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreSessionsTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let start = SampleAccounts.start
  private let staff = Account.ID("s")

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    try SampleAccounts.add(to: store)
  }

  private func add(_ tokenHash: String, of account: Account.ID = Account.ID("s"), seconds: Int = 60) throws {
    try store.addSession(
      tokenHash: tokenHash, of: account, csrfSecret: "secret-\(tokenHash)", at: start, expiresAt: start + seconds)
  }

  @Test func `a session is found by its hash`() throws {
    try add("t1")
    try add("t2", of: Account.ID("a"))
    let expected = StoredSession(
      account: SampleAccounts.account("s"), csrfSecret: "secret-t1", createdAt: start, expiresAt: start + 60)
    #expect(try store.session(tokenHash: "t1", at: start) == expected)
    #expect(try store.session(tokenHash: "t", at: start) == nil)
  }

  @Test func `a session lasts until just before it expires`() throws {
    try add("t1")
    #expect(try store.session(tokenHash: "t1", at: start + 59) != nil)
    #expect(try store.session(tokenHash: "t1", at: start + 60) == nil)
  }

  @Test func `an extended session lasts longer`() throws {
    try add("t1")
    try store.extendSession(tokenHash: "t1", until: start + 100)
    #expect(try store.session(tokenHash: "t1", at: start + 99)?.expiresAt == start + 100)
  }

  @Test func `a disabled account has no session, also when it is enabled again`() throws {
    try add("t1")
    try store.changeAccount(staff, at: start, by: nil) { $0.isDisabled = true }
    #expect(try store.session(tokenHash: "t1", at: start) == nil)
    #expect(throws: StorageError.accountDisabled(staff)) { try add("t2") }
    try store.changeAccount(staff, at: start, by: nil) { $0.isDisabled = false }
    #expect(try store.session(tokenHash: "t1", at: start) == nil)
  }

  @Test func `an account that isn't there can't log in`() throws {
    let id = Account.ID("x")
    #expect(throws: StorageError.notFound(.account(id))) { try add("t1", of: id) }
  }

  @Test func `a hash is of one session`() throws {
    try add("t1")
    #expect(throws: StorageError.self) { try add("t1", of: Account.ID("a")) }
    #expect(try store.session(tokenHash: "t1", at: start)?.account.id == staff)
  }

  @Test func `a login forgives failed logins`() throws {
    try store.addFailedLogin(of: staff, at: start) { _ in start + 900 }
    try add("t1")
    #expect(try store.credentials(of: staff)?.failedLogins == 0)
    #expect(try store.credentials(of: staff)?.lockedUntil == nil)
  }

  @Test func `logging out ends one session`() throws {
    try add("t1")
    try add("t2")
    try store.deleteSession(tokenHash: "t1", at: start + 1)
    try store.deleteSession(tokenHash: "t1", at: start + 2)
    #expect(try store.session(tokenHash: "t1", at: start) == nil)
    #expect(try store.session(tokenHash: "t2", at: start) != nil)
    #expect(try store.auditEntries(action: .logout, limit: 9).map(\.at) == [start + 1])
  }

  @Test func `all sessions of an account are ended at once`() throws {
    try add("t1")
    try add("t2")
    try add("t3", of: Account.ID("a"))
    #expect(try store.deleteSessions(of: staff, at: start, by: Account.ID("a")) == 2)
    #expect(try store.deleteSessions(of: staff, at: start, by: Account.ID("a")) == 0)
    #expect(try store.session(tokenHash: "t3", at: start) != nil)
    #expect(try store.auditEntries(action: .logout, limit: 9).map(\.detail) == ["sessions=2"])
  }

  @Test func `a new password ends all sessions but the one it is set in`() throws {
    try add("t1")
    try add("t2")
    try store.setPassword("new", of: staff, mustChange: false, keepingSession: "t2", at: start, by: staff)
    #expect(try store.session(tokenHash: "t1", at: start) == nil)
    #expect(try store.session(tokenHash: "t2", at: start) != nil)
    try store.setPassword("newer", of: staff, mustChange: false, at: start, by: staff)
    #expect(try store.session(tokenHash: "t2", at: start) == nil)
  }

  @Test func `expired sessions are forgotten`() throws {
    try add("t1", seconds: 10)
    try add("t2", seconds: 20)
    try add("t3", seconds: 21)
    #expect(try store.pruneSessions(at: start + 20) == 2)
    #expect(try store.session(tokenHash: "t3", at: start) != nil)
  }
}
