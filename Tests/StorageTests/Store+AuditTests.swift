import Foundation
import GRDB
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreAuditTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: Store
  private let start = SampleAccounts.start

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
    store = try Store(path: path)
  }

  @Test func `entries are listed the newest first`() throws {
    let entries = try (1...3).map { number in
      try store.addAuditEntry(
        .recordsExported, of: AuditSubject("demands"), detail: "count=\(number)", at: start, by: nil)
    }
    #expect(entries.map(\.number) == [1, 2, 3])
    #expect(try store.auditEntries(limit: 9) == entries.reversed())
  }

  @Test func `entries are filtered by account, action and subject`() throws {
    try SampleAccounts.add(to: store)
    try store.addSession(tokenHash: "t", of: Account.ID("s"), csrfSecret: "c", at: start, expiresAt: start + 9)
    #expect(try store.auditEntries(limit: 9).map(\.action) == [.login, .accountAdded, .accountAdded])
    #expect(try store.auditEntries(account: Account.ID("a"), limit: 9).map(\.subject.text) == ["accounts/s"])
    #expect(try store.auditEntries(action: .accountAdded, limit: 9).map(\.number) == [2, 1])
    #expect(try store.auditEntries(subject: .account(Account.ID("s")), limit: 9).map(\.number) == [3, 2])
    #expect(
      try store.auditEntries(action: .login, subject: .account(Account.ID("s")), limit: 9).map(\.number) == [3])
  }

  @Test func `pages follow one another`() throws {
    for _ in 1...5 { try store.addAuditEntry(.login, of: .account(nil), at: start, by: nil) }
    #expect(try store.auditEntries(limit: 2).map(\.number) == [5, 4])
    #expect(try store.auditEntries(before: 4, limit: 2).map(\.number) == [3, 2])
    #expect(try store.auditEntries(before: 2, limit: 2).map(\.number) == [1])
    #expect(try store.auditEntries(before: 1, limit: 2).isEmpty)
    #expect(try store.auditEntries(limit: 0).isEmpty)
  }

  @Test func `an entry is of an account that exists`() throws {
    #expect(throws: StorageError.self) {
      try store.addAuditEntry(.login, of: .account(nil), at: start, by: Account.ID("x"))
    }
  }

  @Test func `a change whose entry can't be written isn't made`() throws {
    try SampleAccounts.add(to: store)
    let nobody = Account.ID("x")
    #expect(throws: StorageError.self) {
      try store.changeAccount(Account.ID("s"), at: start, by: nobody) { $0.displayName = "新名" }
    }
    #expect(throws: StorageError.self) {
      try store.addAccount(SampleAccounts.account("n"), passwordHash: "hash", by: nobody)
    }
    #expect(try store.accounts().map(\.displayName) == ["", ""])
  }

  @Test(arguments: SampleAccounts.awkwardTexts) func `texts are stored as they are`(text: String) throws {
    let entry = try store.addAuditEntry(.recordsExported, of: AuditSubject(text), detail: text, at: start, by: nil)
    #expect(try store.auditEntries(subject: AuditSubject(text), limit: 9) == [entry])
    #expect(entry.detail == text)
  }

  @Test func `an action the program doesn't know is called damage, with its place`() throws {
    try store.addAuditEntry(.login, of: .account(nil), at: start, by: nil)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE audit SET action = 'nonsense'") }
    #expect(throws: StorageError.damaged(path: path, place: "audit 1, action")) { try store.auditEntries(limit: 1) }
  }
}
