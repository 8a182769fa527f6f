import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `what is written is read back equal`(seed: UInt64) throws {
    var random = RandomRecords(seed: seed)
    let records = random.records(count: 25)
    let store = try Store(path: path)
    for kind in RecordKind.allCases { _ = try store.apply(SampleLists.list(kind, records, file: kind.rawValue)) }
    #expect(try store.records() == records)
    #expect(try Store(path: path).records() == records)
  }

  @Test func `a new store is empty`() throws {
    let store = try Store(path: path)
    #expect(try store.records() == Records())
    #expect(try store.findings().isEmpty)
    #expect(try store.imports().isEmpty)
  }

  @Test func `the same list twice changes nothing`() throws {
    let store = try Store(path: path)
    let list = SampleLists.achievements(["一", "二"], findings: [SampleLists.finding("十级\0")])
    #expect(try store.apply(list).added == 2)
    let before = try Data(contentsOf: URL(filePath: path + "-wal"))
    let summary = try store.apply(list)
    #expect(summary.changesNoRecord)
    #expect(summary.unchanged == 2)
    #expect(try Data(contentsOf: URL(filePath: path + "-wal")) == before)
    #expect(try store.imports().count == 1)
    #expect(try store.findings().map(\.finding.quoted) == ["十级␀"])
  }

  @Test func `a changed record replaces the stored one and others stay`() throws {
    let store = try Store(path: path)
    _ = try store.apply(SampleLists.achievements(["一", "二", "三"]))
    let summary = try store.apply(SampleLists.achievements(["一", "贰"], hash: "2"))
    #expect(summary.counts == [0, 1, 1, 0])
    #expect(summary.leftOut == 1)
    #expect(try store.records().achievements.map(\.title) == ["一", "贰", "三"])
    #expect(try store.imports().map(\.contentHash) == ["1", "2"])
  }

  @Test func `a preview tells what an import would change and writes nothing`() throws {
    let store = try Store(path: path)
    _ = try store.apply(SampleLists.achievements(["一", "二"]))
    let list = SampleLists.achievements(["一", "贰", "三"], hash: "2")
    let preview = try store.preview(list)
    #expect(try store.records().achievements.map(\.title) == ["一", "二"])
    #expect(try store.apply(list) == preview)
    #expect(preview.counts == [1, 1, 1, 0])
  }

  @Test func `findings of the same file and kind are replaced and others stay`() throws {
    let store = try Store(path: path)
    let two = [SampleLists.finding("a"), SampleLists.finding("b")]
    _ = try store.apply(SampleLists.achievements(["一"], findings: two))
    _ = try store.apply(SampleLists.achievements(["一"], file: "other.csv", findings: [SampleLists.finding("c")]))
    _ = try store.apply(SampleLists.achievements(["一"], findings: [SampleLists.finding("d")]))
    #expect(try store.findings().map(\.finding) == [SampleLists.finding("c"), SampleLists.finding("d")])
    #expect(try store.findings().map(\.file) == ["other.csv", "list.csv"])
  }

  @Test func `a list of cities replaces the whole list`() throws {
    var random = RandomRecords(seed: 5)
    let cities = random.records(count: 4).cities
    let store = try Store(path: path)
    _ = try store.apply(SampleLists.list(.cities, Records(cities: cities)))
    let changed = PilotCity(
      number: 2, name: "江苏无锡", range: TextRange(0, 4), division: nil, level: nil, strategies: [],
      needs: cities[1].needs, enterprises: [])
    let shorter = [cities[0], changed]
    let summary = try store.apply(SampleLists.list(.cities, Records(cities: shorter), hash: "2"))
    #expect(summary.counts == [0, 1, 1, 2])
    #expect(try store.records().cities == shorter)
  }

  @Test func `canonically equivalent identities are one`() throws {
    let store = try Store(path: path)
    let composed = Records(achievements: [Achievement(id: Achievement.ID("caf\u{E9}"), title: "一")])
    let decomposed = Records(achievements: [Achievement(id: Achievement.ID("cafe\u{301}"), title: "一")])
    _ = try store.apply(SampleLists.list(.achievements, composed))
    #expect(try store.apply(SampleLists.list(.achievements, decomposed)).unchanged == 1)
  }

  @Test func `records are in the order of their identities`() throws {
    let ids = ["b", "𠮷", "a", "é", "专家", "Z", "\u{FFFD}"]
    let store = try Store(path: path)
    let records = Records(experts: ids.map { Expert(id: Expert.ID($0), name: "甲") })
    _ = try store.apply(SampleLists.list(.experts, records))
    #expect(try store.records().experts.map(\.id) == ids.map { Expert.ID($0) }.sorted())
  }

  @Test func `a text with a NUL character is refused and nothing is written`() throws {
    let store = try Store(path: path)
    let reference = RecordReference(.achievements, "a1000001")
    #expect(throws: StorageError.nulCharacter(reference)) { try store.apply(SampleLists.achievements(["一", "二\0三"])) }
    #expect(try store.records() == Records())
    #expect(try store.imports().isEmpty)
  }

  @Test func `a value outside its range is refused by name`() throws {
    let store = try Store(path: path)
    let records = Records(achievements: [Achievement(id: Achievement.ID("x"), title: "一", maturity: 12)])
    let error = #expect(throws: StorageError.self) { try store.apply(SampleLists.list(.achievements, records)) }
    guard case .inconsistent(let record, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(record == RecordReference(.achievements, "x"))
  }
}

extension ImportSummary {
  /// Added, updated, unchanged, removed.
  fileprivate var counts: [Int] { [added, updated, unchanged, removed] }
}
