import Foundation
import GRDB
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

/// What a store does when things go wrong around it.
struct StoreSafetyTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
  }

  /// A killed process leaves on the disk what was there at that instant: the file and its write-ahead log, with the
  /// unfinished transaction's pages in it. The copy is taken just before the commit.
  @Test func `a process killed in the middle of an import leaves the store as before`() throws {
    let store = try Store(path: path)
    _ = try store.apply(SampleLists.achievements(["一", "二"]))
    let before = try store.records()
    let titles = (0..<20_000).map { "成果\($0)的研究与应用" + String(repeating: "智能", count: 50) }
    let (source, target) = (path, folder.path("killed.sqlite"))
    _ = try store.apply(SampleLists.achievements(titles, hash: "2")) { _ in
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: source + suffix, toPath: target + suffix)
      }
    }
    #expect(try store.records().achievements.count == 20_000)
    let logged = try FileManager.default.attributesOfItem(atPath: target + "-wal")[.size] as? Int
    #expect(try #require(logged) > 1_000_000, "the unfinished transaction isn't in the log: the test shows nothing")
    #expect(try Store(path: target).records() == before)
    #expect(try Store(path: target).imports().count == 1)
  }

  @Test func `a failure before the commit leaves the store as before`() throws {
    let store = try Store(path: path)
    _ = try store.apply(SampleLists.achievements(["一"]))
    #expect(throws: StorageError.diskFull(path: path)) {
      try store.apply(SampleLists.achievements(["二"])) { _ in throw DatabaseError(resultCode: .SQLITE_FULL) }
    }
    #expect(try store.records().achievements.map(\.title) == ["一"])
  }

  @Test func `readers see the last finished import while another is written`() throws {
    let store = try Store(path: path)
    _ = try store.apply(SampleLists.achievements(["一"]))
    _ = try store.apply(SampleLists.achievements(["二", "三"], hash: "2")) { _ in
      let titles = try Store(path: self.path).records().achievements.map(\.title)
      #expect(titles == ["一"])
    }
    #expect(try store.records().achievements.map(\.title) == ["二", "三"])
  }

  @Test func `a second writer is told that the store is busy`() throws {
    let (store, second) = (try Store(path: path), try Store(path: path, busyTimeout: 0.05))
    _ = try store.apply(SampleLists.achievements(["一"])) { _ in
      _ = #expect(throws: StorageError.busy(path: self.path, seconds: 0.05)) {
        try second.apply(SampleLists.achievements(["二"]))
      }
    }
  }

  @Test func `an acknowledged import is on the disk`() throws {
    _ = try Store(path: path).apply(SampleLists.achievements(["一"])) { database in
      let settings = try ["synchronous", "journal_mode", "foreign_keys"].map { name in
        try String.fetchOne(database, sql: "PRAGMA \(name)") ?? ""
      }
      #expect(settings == ["2", "wal", "1"] as [String])
    }
  }

  @Test func `a store of a newer version is refused`() throws {
    _ = try Store(path: path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 7") }
    #expect(throws: StorageError.newerSchema(path: path, found: 7, known: 5)) { try Store(path: path) }
  }

  @Test func `a file that is no database is refused and left as it is`() throws {
    let text = Data(String(repeating: "成果名称,完成单位\n", count: 100).utf8)
    try text.write(to: URL(filePath: path))
    #expect(throws: StorageError.notADatabase(path: path)) { try Store(path: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == text)
  }

  @Test func `another program's database is refused and left as it is`() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: StorageError.foreignDatabase(path: path)) { try Store(path: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `a missing folder is named`() throws {
    let missing = folder.path("nowhere/store.sqlite")
    let refusal = StorageError.cannotOpen(path: missing, reason: "unable to open database file, code 14")
    #expect(throws: refusal) { try Store(path: missing) }
    #expect(refusal.description.contains(missing))
  }

  @Test func `a value the program doesn't write is called damage, with its place`() throws {
    let store = try Store(path: path)
    _ = try store.apply(SampleLists.list(.demands, Records(demands: [Demand(id: Demand.ID("d1"), title: "求")])))
    try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE demand SET kind = 'nonsense'") }
    #expect(throws: StorageError.damaged(path: path, place: "demand d1, kind")) { try store.records() }
  }
}
