import Foundation
import GRDB
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct SchemaTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
  }

  @Test(arguments: 1...6) func `an older store is brought up to date and keeps what it has`(version: Int) throws {
    var random = RandomRecords(seed: 3)
    let records = OldStore.records(of: random.records(count: 5))
    try OldStore(path: path, version: version).write(records)
    let store = try Store(path: path)
    #expect(try store.records() == records)
    #expect(try store.findings() == OldStore.findings)
    #expect(try store.imports().map(\.kind) == OldStore.kinds)
    #expect(try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.newest)
  }

  @Test func `an older store that was brought up to date is like a new one`() throws {
    try OldStore(path: path, version: 2).write(Records())
    _ = try Store(path: path)
    let new = folder.path("new.sqlite")
    _ = try Store(path: new)
    #expect(try definitions(of: path) == definitions(of: new))
  }

  @Test func `what people wrote into an older store stays, and what is new may be written`() throws {
    var random = RandomRecords(seed: 4)
    try OldStore(path: path, version: 4).write(random.records(count: 2))
    try DatabaseQueue(path: path).write { database in
      try database.execute(
        sql: """
          INSERT INTO account (id, login_name, login_key, display_name, role, unit, is_disabled, must_change_password,
            created_at, password_hash) VALUES ('s', 's', 's', '', 'staff', '', 0, 0, 1, 'x');
          INSERT INTO upload VALUES ('u', 'a.csv', 'teams', 's', 7, x'61'), ('v', 'b.csv', NULL, 's', 8, x'62');
          INSERT INTO judgment VALUES ('1-main-1', 'teams', 'T1', 's', '光电子', 1, '一', 9);
          INSERT INTO plan (id, name, scenario, supply_kind, receivers, pairs, value, bound, created_at, applied_at)
            VALUES (3, '方案', '{}', 'experts', 'needs', '["E1", "1-main-1"]', 0.5, 0.75, 10, 11);
          INSERT INTO import_undo VALUES (5, '["T1"]');
          """)
    }
    let store = try Store(path: path)
    #expect(try store.uploads().map(\.kind) == [.teams, nil])
    let judgment = try #require(try store.judgments().first)
    #expect(judgment.supply == RecordReference(.teams, "T1") && judgment.note == "一" && judgment.judgedAt == 9)
    let plan = try #require(try store.plan(3))
    #expect(plan.supply == .experts && plan.appliedAt == 11 && plan.pairs.map(\.supplier) == ["E1"])
    #expect(try store.imports().map(\.isUndoable) == [false, false, false, false, true])
    try store.addJudgment(
      RelevanceJudgment(
        need: IndustryNeed.ID("1-main-1"), label: "", supply: RecordReference(.openSources, "K1"), isRelevant: true,
        judgedBy: Account.ID("s"), judgedAt: 12))
    let kept = try store.addPlan(
      named: "项目落地", scenario: "{}", of: .projects, for: .cities, pairs: [], value: 0, bound: 0, at: 13, by: nil)
    #expect(kept.number == 4, "numbers go on")
  }

  @Test func `vectors of an older store stay`() throws {
    try OldStore(path: path, version: 2).write(Records())
    try DatabaseQueue(path: path).write { database in
      try EmbeddingRows(database, model: "m", role: .query).write(["a": [1, 0]])
    }
    #expect(try Store(path: path).embeddings(["a"], model: "m", role: .query) == ["a": [1, 0]])
  }

  @Test func `every table is strict`() throws {
    _ = try Store(path: path)
    let loose = try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite_%'")
    }
    #expect(loose.isEmpty)
  }

  /// Accounts are never deleted, so that what refers to them needs no index for that.
  @Test func `what is deleted with something else is found by an index`() throws {
    _ = try Store(path: path)
    let missing = try DatabaseQueue(path: path).read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT t.name || '.' || k."from" FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS k
          WHERE k."table" <> 'account' AND NOT EXISTS (
            SELECT 1 FROM pragma_index_list(t.name) AS i JOIN pragma_index_info(i.name) AS c
            WHERE c.seqno = 0 AND c.name = k."from")
          AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS p WHERE p.name = k."from" AND p.pk = 1)
          """)
    }
    #expect(missing.isEmpty)
  }

  private func definitions(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    }
  }
}
