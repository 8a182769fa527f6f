internal import GRDB
internal import SupplyDemand

/// Brings one list into the tables, or tells what that would change.
struct ImportWriter {
  let database: Database
  let list: ImportedList

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
    case .problems: try difference(list.records.problems).summary(of: list)
    case .projects: try difference(list.records.projects).summary(of: list)
    case .openSources: try difference(list.records.openSources).summary(of: list)
    }
  }

  /// Writes the list, and takes away the upload that holds it; within a transaction.
  func write(accepting upload: Upload.ID? = nil) throws -> ImportSummary {
    if let upload { try database.takeUpload(upload) }
    return switch list.kind {
    case .cities: try writeCities(accepting: upload)
    case .experts: try write(list.records.experts, accepting: upload)
    case .achievements: try write(list.records.achievements, accepting: upload)
    case .demands: try write(list.records.demands, accepting: upload)
    case .teams: try write(list.records.teams, accepting: upload)
    case .problems: try write(list.records.problems, accepting: upload)
    case .projects: try write(list.records.projects, accepting: upload)
    case .openSources: try write(list.records.openSources, accepting: upload)
    }
  }

  private func write<Record: StoredRow & Hashable>(
    _ records: [Record], accepting upload: Upload.ID?
  ) throws -> ImportSummary {
    let difference = try difference(records)
    let summary = difference.summary(of: list)
    if let replaced = try record(summary, added: difference.added, accepting: upload) {
      try replaced.keep(KeptTable(Record.self), where: Record.columns[0], isIn: difference.updated)
      try upsert(difference.changed)
    }
    return summary
  }

  private func difference<Record: StoredRow & Hashable>(_ records: [Record]) throws -> ImportDifference<Record> {
    let reader = RecordsReader(database)
    let lookup = try reader.lookup(Record.self)
    let isEmpty = try Int.fetchOne(database, sql: "SELECT 1 FROM \(Record.table) LIMIT 1") == nil
    var difference = ImportDifference<Record>()
    for record in records {
      difference.add(record, key: record.key, stored: isEmpty ? nil : try reader.stored(as: record, lookup))
    }
    return difference
  }

  /// Writes rows, in place of those with the same identities.
  func upsert<Stored: StoredRow>(_ rows: [Stored]) throws {
    let statement = try database.cachedStatement(sql: Stored.upsert)
    for row in rows {
      let values = row.columnValues
      // SQLite would end the text there.
      if values.contains(where: \.hasNUL) {
        throw StorageError.nulCharacter(RecordReference(list.kind, row.key))
      }
      do {
        try statement.execute(arguments: StatementArguments(values))
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw StorageError.inconsistent(RecordReference(list.kind, row.key), constraint: error.message ?? "")
      }
    }
  }
}
