internal import GRDB
internal import SupplyDemand

/// Brings one list into the tables, or tells what that would change.
struct ImportWriter {
  private let database: Database
  private let list: ImportedList

  init(_ database: Database, list: ImportedList) {
    self.database = database
    self.list = list
  }

  /// What `write()` would change; nothing is written.
  func preview() throws -> ImportSummary {
    switch list.kind {
    case .cities: try cityDifference().summary(of: list)
    case .experts: try difference(list.records.experts).summary(of: list)
    case .achievements: try difference(list.records.achievements).summary(of: list)
    case .demands: try difference(list.records.demands).summary(of: list)
    case .teams: try difference(list.records.teams).summary(of: list)
    }
  }

  /// Writes the list; within a transaction.
  func write() throws -> ImportSummary {
    let summary =
      switch list.kind {
      case .cities: try writeCities()
      case .experts: try write(list.records.experts)
      case .achievements: try write(list.records.achievements)
      case .demands: try write(list.records.demands)
      case .teams: try write(list.records.teams)
      }
    if try !(summary.changesNoRecord && isRecorded()) { try record(summary) }
    return summary
  }

  private func write<Record: StoredRow & Hashable>(_ records: [Record]) throws -> ImportSummary {
    let difference = try difference(records)
    try upsert(difference.changed)
    return difference.summary(of: list)
  }

  private func difference<Record: StoredRow & Hashable>(_ records: [Record]) throws -> ImportDifference<Record> {
    let reader = RecordsReader(database)
    let lookup = try reader.lookup(Record.self)
    let isEmpty = try Int.fetchOne(database, sql: "SELECT 1 FROM \(Record.table) LIMIT 1") == nil
    var difference = ImportDifference<Record>()
    for record in records {
      let stored = isEmpty ? nil : try reader.stored(as: record, lookup)
      if stored == nil { difference.added += 1 }
      if stored == record { difference.unchanged += 1 } else { difference.changed.append(record) }
    }
    return difference
  }

  private func upsert<Stored: StoredRow>(_ rows: [Stored]) throws {
    let statement = try database.cachedStatement(sql: Stored.upsert)
    for row in rows {
      let values = row.columnValues
      // SQLite would end the text there.
      if values.contains(where: \.hasNUL) {
        throw StorageError.nulCharacter(reference(row))
      }
      do {
        try statement.execute(arguments: StatementArguments(values))
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw StorageError.inconsistent(reference(row), constraint: error.message ?? "")
      }
    }
  }

  private func reference(_ row: some StoredRow) -> RecordReference {
    RecordReference(list.kind, row.key.databaseValue.description.replacing("\"", with: ""))
  }
}

// MARK: - Pilot cities

extension ImportWriter {
  private func cityDifference() throws -> ImportDifference<PilotCity> {
    let stored = Dictionary(
      try RecordsReader(database).cities().map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var difference = ImportDifference<PilotCity>()
    for city in list.records.cities {
      if stored[city.number] == nil { difference.added += 1 }
      if stored[city.number] == city { difference.unchanged += 1 } else { difference.changed.append(city) }
    }
    difference.removed = Set(stored.keys).subtracting(list.records.cities.map(\.number)).sorted()
    return difference
  }

  /// A city that differs is taken out first, with all its needs and enterprises, and written anew.
  private func writeCities() throws -> ImportSummary {
    let difference = try cityDifference()
    for number in difference.removed + difference.changed.map(\.number) {
      try database.execute(sql: "DELETE FROM city WHERE number = ?", arguments: [number])
    }
    try upsert(difference.changed.map { CityRow($0) })
    for city in difference.changed {
      if let stray = city.needs.first(where: { $0.city != city.id }) {
        throw StorageError.inconsistent(
          RecordReference(.cities, city.id.text), constraint: "need \(stray.id) is of city \(stray.city)")
      }
      try upsert(city.needs.enumerated().map { NeedRow($1, city: city.number, position: $0) })
      try upsert(city.enterprises.enumerated().map { EnterpriseRow($1, city: city.number, position: $0) })
    }
    return difference.summary(of: list)
  }
}

// MARK: - History

extension ImportWriter {
  /// Whether the last import of this file and kind had the same bytes and the same findings.
  private func isRecorded() throws -> Bool {
    let reader = ImportsReader(database)
    guard let last = try reader.last(file: list.file, kind: list.kind), last.contentHash == list.contentHash,
      last.leftOut == list.leftOutCount
    else { return false }
    let given = list.findings.map { finding in
      Finding(finding.kind, at: finding.location, quoting: Self.withoutNUL(finding.quoted), facts: finding.facts)
    }
    return try reader.findings(file: list.file, kind: list.kind) == given
  }

  /// A quotation may hold a NUL character, at which SQLite would end it; ␀ stands for it.
  private static func withoutNUL(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: "␀") : text
  }

  private func record(_ summary: ImportSummary) throws {
    try database.execute(
      sql: "DELETE FROM finding WHERE import IN (SELECT id FROM list_import WHERE file = ? AND kind = ?)",
      arguments: [list.file, list.kind.rawValue])
    try database.execute(
      sql: """
        INSERT INTO list_import (file, kind, content_hash, imported_at, added, updated, unchanged, removed, left_out)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        list.file, list.kind.rawValue, list.contentHash, list.importedAt, summary.added, summary.updated,
        summary.unchanged, summary.removed, summary.leftOut,
      ])
    let number = database.lastInsertedRowID
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO finding (import, position, kind, file, line, column_number, quoted, facts)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, finding) in list.findings.enumerated() {
      try statement.execute(arguments: [
        number, position, finding.kind.rawValue, finding.location.file, finding.location.line,
        finding.location.column, Self.withoutNUL(finding.quoted), ListText.encoded(finding.facts),
      ])
    }
  }
}
