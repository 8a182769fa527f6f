import GRDB
import SupplyDemand

@testable import Storage

/// Stores as earlier versions of the program wrote them.
struct OldStore {
  let path: String
  /// The schema's version, from 1.
  let version: Int

  /// The kinds that there were before version 5.
  static let kinds: [RecordKind] = [.cities, .experts, .achievements, .demands, .teams]

  /// The records of these kinds.
  static func records(of records: Records) -> Records {
    Records(
      cities: records.cities, experts: records.experts, achievements: records.achievements, demands: records.demands,
      teams: records.teams)
  }

  /// Makes the store, with an import of every kind that there was and a finding of each; there was no bank.
  func write(_ records: Records) throws {
    try DatabaseQueue(path: path).write { database in
      for step in Schema.steps[..<version] { try database.execute(sql: step) }
      try database.execute(
        sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version)")
      for (number, kind) in Self.kinds.enumerated() { try addImport(kind, number: number + 1, to: database) }
      try add(records.experts, to: database)
      try add(records.achievements, to: database)
      try add(records.demands, to: database)
      try add(records.teams, to: database)
      try add(records.cities.map { CityRow($0) }, to: database)
      for city in records.cities {
        try add(city.needs.enumerated().map { NeedRow($1, city: city.number, position: $0) }, to: database)
        try add(city.enterprises.enumerated().map { EnterpriseRow($1, city: city.number, position: $0) }, to: database)
      }
    }
  }

  /// The findings that `write` writes.
  static var findings: [StoredFinding] {
    kinds.map { StoredFinding(file: $0.rawValue, kind: $0, finding: SampleLists.finding("十级")) }
  }

  private func add<Stored: StoredRow>(_ rows: [Stored], to database: Database) throws {
    for row in rows {
      try database.execute(sql: Stored.upsert, arguments: StatementArguments(row.columnValues))
    }
  }

  private func addImport(_ kind: RecordKind, number: Int, to database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO list_import (file, kind, content_hash, imported_at, added, updated, unchanged, removed, left_out)
        VALUES (?, ?, '1', 1700000000, 5, 0, 0, 0, 1)
        """,
      arguments: [kind.rawValue, kind.rawValue])
    try database.execute(
      sql: """
        INSERT INTO finding (import, position, kind, file, line, column_number, quoted, facts)
        VALUES (?, 0, 'invalid-value', 'list.csv', 2, 3, '十级', '["maturity","1…9"]')
        """,
      arguments: [number])
  }
}
