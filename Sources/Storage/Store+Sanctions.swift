internal import GRDB
public import SupplyDemand

extension Store {
  /// Replaces all sanctions of units.
  ///
  /// - Parameters:
  ///   - sanctions: The sanctions.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who replaces them; nil for the command line.
  /// - Throws: `StorageError`, `refused` when a value may not stand there; then nothing has changed.
  public func replaceSanctions(_ sanctions: [Sanction], at time: Int, by actor: Account.ID?) throws(StorageError) {
    try write { database in
      let subject = AuditSubject("sanctions")
      try database.change("DELETE FROM sanction", [], of: subject)
      for sanction in sanctions {
        try database.change(
          "INSERT INTO sanction (unit, credit_code, kind, day, source) VALUES (?, ?, ?, ?, ?)",
          [
            sanction.unit, sanction.creditCode, sanction.kind.rawValue, sanction.day.description, sanction.source,
          ], of: subject)
      }
      try database.audit(.sanctionsReplaced, subject, "count=\(sanctions.count)", at: time, by: actor)
    }
  }

  /// The sanctions of units, in the order given; nil when nobody has ever given any.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func sanctions() throws(StorageError) -> [Sanction]? {
    try read { database in
      let found = try database.rows(Sanction.self, order: "id")
      if !found.isEmpty { return found }
      let times = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM audit WHERE action = ?",
        arguments: [AuditAction.sanctionsReplaced.rawValue])
      return times == 0 ? nil : []
    }
  }
}

extension Sanction: ReadableRow {
  static let table = "sanction"
  static let columns = ["id", "unit", "credit_code", "kind", "day", "source"]

  init(_ row: Row) throws {
    guard let kind: SanctionKind = try row.choice(3) else { throw DamagedValue(column: 3) }
    guard let day = try row.day(4) else { throw DamagedValue(column: 4) }
    self.init(unit: row[1], creditCode: row[2], kind: kind, day: day, source: row[5])
  }
}
