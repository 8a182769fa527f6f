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
      for sanction in sanctions { try Self.insert(sanction, database) }
      try database.audit(.sanctionsReplaced, subject, "count=\(sanctions.count)", at: time, by: actor)
    }
  }

  /// Adds a sanction of a unit.
  ///
  /// - Parameters:
  ///   - sanction: The sanction.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who adds it; nil for the command line.
  /// - Returns: The sanction as it is stored.
  /// - Throws: `StorageError`, `refused` when a value may not stand there; then nothing has changed.
  @discardableResult
  public func addSanction(
    _ sanction: Sanction, at time: Int, by actor: Account.ID?
  ) throws(StorageError) -> KeptSanction {
    try write { database in
      try Self.insert(sanction, database)
      let number = Int(database.lastInsertedRowID)
      try database.audit(
        .sanctionAdded, .sanction(number), Self.detail(of: sanction), at: time, by: actor)
      return KeptSanction(number: number, sanction: sanction)
    }
  }

  /// Takes a sanction off the list.
  ///
  /// - Parameters:
  ///   - number: Its number.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who takes it off; nil for the command line.
  /// - Returns: The sanction that was taken off.
  /// - Throws: `StorageError`, `notFound` when there is none of this number; then nothing has changed.
  @discardableResult
  public func removeSanction(_ number: Int, at time: Int, by actor: Account.ID?) throws(StorageError) -> KeptSanction {
    try write { database in
      guard let kept = try database.row(KeptSanction.self, Condition("id = ?", number)) else {
        throw StorageError.notFound(.sanction(number))
      }
      try database.change("DELETE FROM sanction WHERE id = ?", [number], of: .sanction(number))
      try database.audit(
        .sanctionRemoved, .sanction(number), Self.detail(of: kept.sanction), at: time, by: actor)
      return kept
    }
  }

  /// The sanctions of units with their numbers, in the order given.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func keptSanctions() throws(StorageError) -> [KeptSanction] {
    try read { try $0.rows(KeptSanction.self, order: "id") }
  }

  /// The sanctions of units, in the order given; nil when nobody has ever given any.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func sanctions() throws(StorageError) -> [Sanction]? {
    try read { database in
      let found = try database.rows(KeptSanction.self, order: "id").map(\.sanction)
      if !found.isEmpty { return found }
      let times = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM audit WHERE action IN (?, ?)",
        arguments: [AuditAction.sanctionsReplaced.rawValue, AuditAction.sanctionAdded.rawValue])
      return times == 0 ? nil : []
    }
  }

  private static func insert(_ sanction: Sanction, _ database: Database) throws {
    try database.change(
      "INSERT INTO sanction (unit, credit_code, kind, day, source) VALUES (?, ?, ?, ?, ?)",
      [sanction.unit, sanction.creditCode, sanction.kind.rawValue, sanction.day.description, sanction.source],
      of: AuditSubject("sanctions"))
  }

  /// Whom and what the audit trail names.
  private static func detail(of sanction: Sanction) -> String {
    let unit = sanction.unit.filter { !$0.isWhitespace }
    let code = sanction.creditCode.filter { !$0.isWhitespace }
    return "unit=\(unit.isEmpty ? "unknown" : unit) code=\(code.isEmpty ? "none" : code) "
      + "sanction=\(sanction.kind.rawValue) day=\(sanction.day)"
  }
}

extension KeptSanction: ReadableRow {
  static let table = "sanction"
  static let columns = ["id", "unit", "credit_code", "kind", "day", "source"]

  init(_ row: Row) throws {
    guard let kind: SanctionKind = try row.choice(3) else { throw DamagedValue(column: 3) }
    guard let day = try row.day(4) else { throw DamagedValue(column: 4) }
    let sanction = Sanction(unit: row[1], creditCode: row[2], kind: kind, day: day, source: row[5])
    self.init(number: row[0], sanction: sanction)
  }
}
