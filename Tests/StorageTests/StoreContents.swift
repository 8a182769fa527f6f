import GRDB
import Storage
import SupplyDemand

/// What a store has of records and findings, as it is read and byte by byte as it is stored.
struct StoreContents: Equatable {
  let records: Records
  let findings: [StoredFinding]
  /// The rows of every table of records and findings, as SQL literals, in the order of their identities.
  private let rows: [[UInt8]]

  init(of store: Store) throws {
    records = try store.records()
    findings = try store.findings()
    let tables = [
      "achievement", "demand", "expert", "team", "problem", "project", "open_source", "city", "need", "enterprise",
      "finding",
    ]
    rows = try DatabaseQueue(path: store.path).read { database in
      try tables.flatMap { table in
        let columns = try database.columns(in: table).map { "quote(\($0.name))" }.joined(separator: " || ',' || ")
        return try String.fetchAll(database, sql: "SELECT '\(table) ' || \(columns) FROM \(table) ORDER BY 1")
          .map { Array($0.utf8) }
      }
    }
  }
}
