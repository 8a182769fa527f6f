import Foundation
import GRDB
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreUndoTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: Store
  private let start = SampleAccounts.start

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
    store = try Store(path: path)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `undoing n imports gives each earlier state back, to the byte`(seed: UInt64) throws {
    var lists = RandomLists(seed: seed)
    var states = [try StoreContents(of: store)]
    for _ in 1...10 {
      _ = try store.apply(lists.next())
      states.append(try StoreContents(of: store))
    }
    for number in (1...10).reversed() {
      #expect(try store.undoLastImport(at: start, by: nil)?.list.number == number)
      #expect(try StoreContents(of: store) == states[number - 1])
    }
    #expect(try store.undoLastImport(at: start, by: nil) == nil)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `imports and undoings may follow one another in any order`(seed: UInt64) throws {
    var (lists, random) = (RandomLists(seed: seed), SeededRandom(seed: seed))
    var earlier: [StoreContents] = []
    for _ in 1...50 {
      if Int.random(in: 0..<5, using: &random) < 3 {
        earlier.append(try StoreContents(of: store))
        _ = try store.apply(lists.next())
        earlier = Array(earlier.suffix(10))
      } else {
        let undone = try store.undoLastImport(at: start, by: nil)
        #expect((undone == nil) == earlier.isEmpty)
        if let before = earlier.popLast() { #expect(try StoreContents(of: store) == before) }
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `what undoing returns brings other copies of the records up to date`(seed: UInt64) throws {
    var lists = RandomLists(seed: seed)
    for _ in 1...10 { _ = try store.apply(lists.next()) }
    var copy = try store.records()
    while let undone = try store.undoLastImport(at: start, by: nil) {
      let before = copy
      copy.remove(Set(undone.removed))
      copy.merge(undone.records)
      if undone.changesCities { copy.cities = undone.records.cities }
      #expect(copy == (try store.records()))
      #expect(undone.changesCities == (before.cities != copy.cities))
    }
    #expect(copy == Records())
  }

  @Test func `undoing tells what it added back, changed and removed`() throws {
    var random = RandomRecords(seed: 5)
    let cities = random.records(count: 4).cities
    let other = RandomRecords(seed: 6).withSameCities(as: cities)
    _ = try store.apply(SampleLists.list(.cities, Records(cities: [cities[0], cities[1], cities[2]])))
    _ = try store.apply(SampleLists.list(.cities, Records(cities: [cities[0], other[1], cities[3]]), hash: "2"))
    let undone = try #require(try store.undoLastImport(at: start, by: nil))
    #expect(undone.changed == [RecordReference(.cities, "2")])
    #expect(undone.addedBack == [RecordReference(.cities, "3")])
    #expect(undone.removed == [RecordReference(.cities, "4")])
    #expect(undone.records == Records(cities: [cities[0], cities[1], cities[2]]))
    #expect(undone.changesCities)
  }

  @Test func `records that were replaced are returned as they are again`() throws {
    _ = try store.apply(SampleLists.achievements(["一", "二"]))
    _ = try store.apply(SampleLists.achievements(["一", "贰", "叁"], hash: "2"))
    let undone = try #require(try store.undoLastImport(at: start, by: nil))
    #expect(undone.records == Records(achievements: [Achievement(id: Achievement.ID("a1000001"), title: "二")]))
    #expect(undone.changed == [RecordReference(.achievements, "a1000001")])
    #expect(undone.removed == [RecordReference(.achievements, "a1000002")])
    #expect(!undone.changesCities)
  }

  @Test func `an undone import stays in the history, marked`() throws {
    try SampleAccounts.add(to: store)
    let (admin, staff) = (Account.ID("a"), Account.ID("s"))
    _ = try store.apply(SampleLists.achievements(["一"], by: staff))
    _ = try store.apply(SampleLists.achievements(["二"], hash: "2", by: staff))
    let undone = try #require(try store.undoLastImport(at: start + 7, by: admin))
    let imports = try store.imports()
    #expect(imports.map(\.importedBy) == [staff, staff])
    #expect(imports.map(\.undoneAt) == [nil, start + 7])
    #expect(imports.map(\.undoneBy) == [nil, admin])
    #expect(imports.map(\.isUndoable) == [true, false])
    #expect(undone.list == imports[1])
    let entry = try #require(try store.auditEntries(limit: 1).first)
    #expect(entry.action == .importUndone)
    #expect(entry.account == admin)
    #expect(entry.subject == .import(2))
    #expect(entry.detail == "kind=achievements changed=1 added-back=0 removed=0")
  }

  @Test func `an undone import may be made again`() throws {
    _ = try store.apply(SampleLists.achievements(["一"]))
    let list = SampleLists.achievements(["二"], findings: [SampleLists.finding("甲")], hash: "2")
    _ = try store.apply(list)
    let after = try store.records()
    _ = try store.undoLastImport(at: start, by: nil)
    let summary = try store.apply(list)
    #expect(summary.updated == 1)
    #expect(try store.records() == after)
    #expect(try store.imports().map(\.undoneAt) == [nil, start, nil])
    #expect(try store.findings().map(\.finding) == [SampleLists.finding("甲")])
  }

  @Test func `the list before an undone import is stored already`() throws {
    let list = SampleLists.achievements(["一"], findings: [SampleLists.finding("甲")])
    _ = try store.apply(list)
    _ = try store.apply(SampleLists.achievements(["二"], hash: "2"))
    _ = try store.undoLastImport(at: start, by: nil)
    _ = try store.apply(list)
    #expect(try store.imports().count == 2)
  }

  @Test func `an import that isn't the last one any more isn't undone`() throws {
    _ = try store.apply(SampleLists.achievements(["一"]))
    _ = try store.apply(SampleLists.achievements(["二"], hash: "2"))
    #expect(try store.undoLastImport(1, at: start, by: nil) == nil)
    #expect(try store.records().achievements.map(\.title) == ["二"])
    #expect(try store.undoLastImport(2, at: start, by: nil)?.list.number == 2)
    #expect(try store.undoLastImport(2, at: start, by: nil) == nil)
  }

  @Test func `what is needed is kept for the last ten imports`() throws {
    for number in 1...12 { _ = try store.apply(SampleLists.achievements(["第\(number)版"], hash: "\(number)")) }
    #expect(try store.imports().filter(\.isUndoable).map(\.number) == Array(3...12))
    let kept = try DatabaseQueue(path: path).read {
      try Int.fetchAll($0, sql: "SELECT DISTINCT import FROM replaced_row ORDER BY import")
    }
    #expect(kept == Array(3...12))
    for _ in 1...10 { #expect(try store.undoLastImport(at: start, by: nil) != nil) }
    #expect(try store.undoLastImport(at: start, by: nil) == nil)
    #expect(try store.records().achievements.map(\.title) == ["第2版"])
    #expect(try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM replaced_row") } == 0)
  }

  @Test func `imports of earlier versions can't be undone`() throws {
    let old = folder.path("old.sqlite")
    var random = RandomRecords(seed: 3)
    let records = OldStore.records(of: random.records(count: 3))
    try OldStore(path: old, version: 2).write(records)
    let store = try Store(path: old)
    #expect(try store.imports().allSatisfy { !$0.isUndoable && $0.importedBy == nil })
    #expect(try store.undoLastImport(at: start, by: nil) == nil)
    _ = try store.apply(SampleLists.list(.demands, Records(), file: "demands", hash: "2"))
    #expect(try store.undoLastImport(at: start, by: nil)?.list.kind == .demands)
    #expect(try store.records() == records)
    #expect(try store.findings() == OldStore.findings)
  }

  @Test func `an undoing that fails changes nothing`() throws {
    _ = try store.apply(SampleLists.achievements(["一"]))
    let before = try StoreContents(of: store)
    #expect(throws: StorageError.self) { try store.undoLastImport(at: start, by: Account.ID("x")) }
    #expect(try StoreContents(of: store) == before)
    #expect(try store.imports().map(\.isUndoable) == [true])
  }

  @Test func `rows are kept in the order of their tables' columns`() throws {
    let tables =
      [KeptTable(Achievement.self), KeptTable(Demand.self), KeptTable(Expert.self), KeptTable(ServiceTeam.self)]
      + [KeptTable(CityRow.self), KeptTable(NeedRow.self), KeptTable(EnterpriseRow.self), .findings]
    try DatabaseQueue(path: path).read { database in
      let width = try database.columns(in: "replaced_row").count - 2
      for table in tables {
        #expect(try database.columns(in: table.name).map(\.name) == table.columns)
        #expect(table.columns.count <= width)
      }
    }
  }
}

extension RandomRecords {
  fileprivate func withSameCities(as cities: [PilotCity]) -> [PilotCity] {
    var generator = self
    return generator.records(count: cities.count).cities
  }
}
