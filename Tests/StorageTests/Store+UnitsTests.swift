import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreUnitsTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let code = "51100000500000001A"

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
  }

  @Test func `units are kept, replaced and dropped, and the audit trail tells of it`() throws {
    let unit = KnownUnit(name: "中国样例学会", creditCode: code, aliases: ["样例会", "原样例 学会"])
    try store.keepUnits([unit, KnownUnit(name: "样例大学")], at: 1, by: nil)
    #expect(try store.units() == [unit, KnownUnit(name: "样例大学")])
    try store.keepUnits([unit], at: 2, by: nil)
    let changed = KnownUnit(name: "中国 样例学会", creditCode: code)
    try store.keepUnits([changed], at: 3, by: nil)
    #expect(try store.units().map(\.aliases) == [[], []])
    try store.dropUnit("中国样例学会", at: 4, by: nil)
    #expect(try store.units().map(\.name) == ["样例大学"])
    #expect(throws: StorageError.self) { try store.dropUnit("中国样例学会", at: 5, by: nil) }
    let entries = try store.auditEntries(limit: 9).filter { [.unitKept, .unitDropped].contains($0.action) }
    #expect(entries.map(\.at) == [4, 3, 1, 1])
    #expect(entries.last?.detail == "code=\(code) aliases=样例会、原样例学会")
    #expect(entries.last?.subject == .unit("中国样例学会"))
  }

  @Test(arguments: [
    KnownUnit(name: "样例大学", aliases: ["样例会"]), KnownUnit(name: "样例会"), KnownUnit(name: "样例大学", aliases: ["中国样例学会"]),
    KnownUnit(name: "样例大学", creditCode: "51100000500000001A"), KnownUnit(name: "样例大学", aliases: ["51100000500000001A"]),
    KnownUnit(name: "样例大学", creditCode: "123"), KnownUnit(name: "样例\u{0}大学"), KnownUnit(name: ""),
  ])
  func `no name and no code is kept of two units, and no code that is none`(unit: KnownUnit) throws {
    let first = KnownUnit(name: "中国样例学会", creditCode: code, aliases: ["样例会"])
    try store.keepUnits([first], at: 1, by: nil)
    #expect(throws: StorageError.self) { try store.keepUnits([KnownUnit(name: "别的"), unit], at: 2, by: nil) }
    #expect(try store.units() == [first])
  }

  @Test func `a unit is looked up by a kept name and code`() throws {
    let account = Account(
      id: Account.ID("u"), loginName: "u", role: .team, unit: "中国样例学会", createdAt: SampleAccounts.start)
    try store.addAccount(account, passwordHash: "x", by: nil)
    #expect(try store.unitStanding(of: "样例会").accountCount == 0)
    try store.keepUnits([KnownUnit(name: "中国样例学会", creditCode: code, aliases: ["样例会"])], at: 1, by: nil)
    for query in ["样例会", "中国 样例学会", code, code.lowercased()] {
      #expect(try store.unitStanding(of: query).accountCount == 1, "\(query)")
      #expect(try store.unitStanding(of: query).unit == "中国样例学会", "\(query)")
    }
    #expect(try store.unitStanding(of: "样例").accountCount == 0)
  }
}
