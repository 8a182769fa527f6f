import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreAccountsTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let start = SampleAccounts.start

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
  }

  @Test func `an account is read back equal`() throws {
    let account = Account(
      id: Account.ID("u1"), loginName: "xm13712345678", displayName: "张三", role: .team, unit: "中国汽车工程学会",
      unitRole: .subaccount, isDisabled: true, mustChangePassword: true, createdAt: start)
    try store.addAccount(account, passwordHash: "hash", by: nil)
    #expect(try store.account(account.id) == account)
    #expect(try store.accounts() == [account])
    let credentials = StoredCredentials(account: account, passwordHash: "hash", failedLogins: 0, lockedUntil: nil)
    #expect(try store.credentials(loginName: "xm13712345678") == credentials)
    #expect(try store.credentials(of: account.id) == credentials)
  }

  @Test func `what isn't there is nil`() throws {
    try SampleAccounts.add(to: store)
    #expect(try store.account(Account.ID("x")) == nil)
    #expect(try store.credentials(loginName: "x") == nil)
    #expect(try store.credentials(loginName: "xm-a\0x") == nil)
  }

  @Test(arguments: ["Wang", "WANG", "ｗａｎｇ"]) func `a login name is taken in any case and width`(name: String) throws {
    try store.addAccount(SampleAccounts.account("1", loginName: "wang"), passwordHash: "hash", by: nil)
    #expect(throws: StorageError.loginNameTaken) {
      try store.addAccount(SampleAccounts.account("2", loginName: name), passwordHash: "hash", by: nil)
    }
    #expect(try store.credentials(loginName: name)?.account.id == Account.ID("1"))
    #expect(try store.accounts().count == 1)
  }

  @Test func `an identity is taken once`() throws {
    try SampleAccounts.add(to: store)
    let error = #expect(throws: StorageError.self) {
      try store.addAccount(SampleAccounts.account("s", loginName: "other"), passwordHash: "hash", by: nil)
    }
    guard case .refused(.account(Account.ID("s")), _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a unit role belongs to accounts of teams alone`() throws {
    let account = Account(id: Account.ID("u"), loginName: "u", role: .staff, unitRole: .member, createdAt: start)
    #expect(throws: StorageError.self) { try store.addAccount(account, passwordHash: "hash", by: nil) }
    #expect(try store.accounts().isEmpty)
  }

  @Test(arguments: ["", "a\0b"]) func `an empty or cut login name is refused`(name: String) throws {
    #expect(throws: StorageError.self) {
      try store.addAccount(SampleAccounts.account("1", loginName: name), passwordHash: "hash", by: nil)
    }
  }

  @Test func `what may be changed is changed, the rest isn't`() throws {
    try SampleAccounts.add(to: store)
    let changed = try store.changeAccount(Account.ID("s"), at: start + 1, by: Account.ID("a")) { account in
      account = Account(
        id: Account.ID("other"), loginName: "other", displayName: "李四", role: .team, unit: "某学会", unitRole: .unitAdmin,
        isDisabled: true, mustChangePassword: true, createdAt: 0)
    }
    let expected = Account(
      id: Account.ID("s"), loginName: "xm-s", displayName: "李四", role: .team, unit: "某学会", unitRole: .unitAdmin,
      isDisabled: true, mustChangePassword: true, createdAt: start)
    #expect(changed == expected)
    #expect(try store.account(Account.ID("s")) == expected)
    let entry = try #require(try store.auditEntries(limit: 1).first)
    #expect(entry.action == .accountChanged)
    #expect(entry.detail == "display-name role=team unit unit-role=unit-admin disabled=true must-change=true")
  }

  @Test func `a change that changes nothing is no change`() throws {
    try SampleAccounts.add(to: store)
    let before = try store.auditEntries(limit: 10)
    try store.changeAccount(Account.ID("s"), at: start, by: nil) { $0.role = .staff }
    #expect(try store.auditEntries(limit: 10) == before)
  }

  @Test func `an account that isn't there can't be changed`() throws {
    let id = Account.ID("x")
    #expect(throws: StorageError.notFound(.account(id))) { try store.changeAccount(id, at: start, by: nil) { _ in } }
    #expect(throws: StorageError.notFound(.account(id))) {
      try store.setPassword("hash", of: id, mustChange: false, at: start, by: nil)
    }
    #expect(throws: StorageError.notFound(.account(id))) { try store.addFailedLogin(of: id, at: start) { _ in nil } }
  }

  @Test func `the last administrator who can log in stays one`() throws {
    try SampleAccounts.add(to: store)
    let admin = Account.ID("a")
    #expect(throws: StorageError.lastAdmin(admin)) {
      try store.changeAccount(admin, at: start, by: admin) { $0.isDisabled = true }
    }
    #expect(throws: StorageError.lastAdmin(admin)) {
      try store.changeAccount(admin, at: start, by: admin) { $0.role = .analyst }
    }
    #expect(try store.account(admin) == SampleAccounts.account("a", .admin))
  }

  @Test func `a disabled administrator doesn't count as another one`() throws {
    try SampleAccounts.add(to: store)
    let (first, second) = (Account.ID("a"), Account.ID("s"))
    try store.changeAccount(second, at: start, by: first) { $0.role = .admin }
    try store.changeAccount(first, at: start, by: second) { $0.isDisabled = true }
    #expect(throws: StorageError.lastAdmin(second)) {
      try store.changeAccount(second, at: start, by: second) { $0.role = .staff }
    }
    try store.changeAccount(first, at: start, by: second) { $0.isDisabled = false }
    try store.changeAccount(second, at: start, by: second) { $0.role = .staff }
  }

  @Test func `failed logins are counted and lock the account as the caller says`() throws {
    try SampleAccounts.add(to: store)
    let id = Account.ID("s")
    let counts = try (1...3).map { number in
      try store.addFailedLogin(of: id, at: start + number) { $0 >= 3 ? start + 900 : nil }
    }
    #expect(counts == [1, 2, 3])
    let credentials = try #require(try store.credentials(of: id))
    #expect(credentials.failedLogins == 3)
    #expect(credentials.lockedUntil == start + 900)
    #expect(
      try store.auditEntries(action: .loginFailed, limit: 10).map(\.detail).first == "failed=3 locked-until=1700000900")
  }

  @Test func `failed logins are forgiven`() throws {
    try SampleAccounts.add(to: store)
    let id = Account.ID("s")
    try store.addFailedLogin(of: id, at: start) { _ in start + 900 }
    try store.clearFailedLogins(of: id, at: start + 1, by: Account.ID("a"))
    #expect(try store.credentials(of: id)?.failedLogins == 0)
    #expect(try store.credentials(of: id)?.lockedUntil == nil)
    try store.clearFailedLogins(of: id, at: start + 2, by: Account.ID("a"))
    #expect(try store.auditEntries(action: .accountChanged, limit: 10).count == 1)
  }

  @Test func `a new password forgives failed logins`() throws {
    try SampleAccounts.add(to: store)
    let id = Account.ID("s")
    try store.addFailedLogin(of: id, at: start) { _ in start + 900 }
    try store.setPassword("new", of: id, mustChange: true, at: start, by: Account.ID("a"))
    var account = SampleAccounts.account("s")
    account.mustChangePassword = true
    let expected = StoredCredentials(account: account, passwordHash: "new", failedLogins: 0, lockedUntil: nil)
    #expect(try store.credentials(of: id) == expected)
  }

  @Test(arguments: SampleAccounts.awkwardTexts) func `texts are stored as they are`(text: String) throws {
    let account = Account(
      id: Account.ID(text), loginName: text, displayName: text, role: .admin, unit: text, createdAt: start)
    try store.addAccount(account, passwordHash: text, by: nil)
    #expect(try store.credentials(loginName: text)?.passwordHash == text)
    let changed = try store.changeAccount(account.id, at: start, by: account.id) { $0.unit = text + text }
    #expect(changed.displayName == text)
    #expect(try store.account(Account.ID(text))?.unit == text + text)
    #expect(try store.accounts().count == 1)
  }
}
