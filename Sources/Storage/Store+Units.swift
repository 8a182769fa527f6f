internal import GRDB
public import SupplyDemand

extension Store {
  /// Looks a unit up by its full name, as on its seal, by a name that staff keep of it, or by a credit code that staff keep or
  /// an application of it has (附件6 二.2). Short names that nobody has kept find nothing.
  ///
  /// - Parameter query: The name or the code; white space doesn't count.
  /// - Returns: The standing; of an unknown unit one without accounts.
  /// - Throws: `StorageError` when the store can't be read.
  public func unitStanding(of query: String) throws(StorageError) -> UnitStanding {
    let wanted = query.filter { !$0.isWhitespace }
    return try read { database in
      let units = UnitDirectory(try database.rows(KnownUnit.self, order: "name"))
      let coded = try database.rows(
        KeptApplication.self, Condition("upper(credit_code) = ?", wanted.uppercased()), order: "id", limit: 1)
      let known = units.unit(called: wanted)
      let name = known?.name ?? coded.first?.unit ?? wanted
      let accounts = try database.rows(Account.self, order: "login_key").filter { units.isSame($0.unit, name) }
      return UnitStanding(
        unit: known?.name ?? accounts.first?.unit ?? name, accountCount: accounts.count,
        hasAdministrator: accounts.contains { $0.unitRole == .unitAdmin })
    }
  }

  /// The units that staff keep, by name.
  ///
  /// - Throws: `StorageError` when the store can't be read.
  public func units() throws(StorageError) -> [KnownUnit] {
    try read { try $0.rows(KnownUnit.self, order: "name") }
  }

  /// Keeps units, each in place of the one of the same full name.
  ///
  /// - Parameters:
  ///   - units: The units.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who keeps them; nil for the command line.
  /// - Throws: `StorageError`, `refused` for a code that is none, or a name or code that is another unit's; then nothing has
  ///   changed.
  public func keepUnits(_ units: [KnownUnit], at time: Int, by actor: Account.ID?) throws(StorageError) {
    try write { database in
      for unit in units { try Self.keep(unit, database, at: time, by: actor) }
    }
  }

  /// Keeps a unit no longer.
  ///
  /// - Parameters:
  ///   - name: Its full name.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who says so; nil for the command line.
  /// - Throws: `StorageError`, `notFound` when no unit of this full name is kept; then nothing has changed.
  public func dropUnit(_ name: String, at time: Int, by actor: Account.ID?) throws(StorageError) {
    try write { database in
      let known = try database.rows(KnownUnit.self, order: "name").first { UnitName($0.name) == UnitName(name) }
      guard let known else { throw StorageError.notFound(.unit(name)) }
      try database.change("DELETE FROM unit WHERE name = ?", [known.name.stored], of: .unit(known.name))
      try database.audit(.unitDropped, .unit(known.name), at: time, by: actor)
    }
  }

  private static func keep(_ unit: KnownUnit, _ database: Database, at time: Int, by actor: Account.ID?) throws {
    let subject = AuditSubject.unit(unit.name)
    if !unit.creditCode.isEmpty, CreditCode.valid(unit.creditCode) == nil {
      throw StorageError.refused(subject, constraint: "\(unit.creditCode) is no credit code")
    }
    let known = try database.rows(KnownUnit.self, order: "name")
    let before = known.first { UnitName($0.name) == UnitName(unit.name) }
    if before == unit { return }
    for other in known where other != before {
      guard let name = (unit.names + [unit.creditCode]).first(where: other.isCalled) else { continue }
      throw StorageError.refused(subject, constraint: "“\(name)” is kept of “\(other.name)”")
    }
    if let before {
      try database.change("DELETE FROM unit WHERE name = ?", [before.name.stored], of: subject)
    }
    try database.change(
      "INSERT INTO unit (name, credit_code, aliases) VALUES (?, ?, ?)",
      [unit.name.stored, unit.creditCode, ListText.encoded(unit.aliases)], of: subject)
    let aliases = unit.aliases.map { $0.filter { !$0.isWhitespace } }.joined(separator: "、")
    let code = unit.creditCode.isEmpty ? "none" : unit.creditCode
    try database.audit(
      .unitKept, subject, "code=\(code) aliases=\(aliases.isEmpty ? "none" : aliases)", at: time, by: actor)
  }
}

extension KnownUnit: ReadableRow {
  static let table = "unit"
  static let columns = ["name", "credit_code", "aliases"]

  init(_ row: Row) throws {
    self.init(name: row[0], creditCode: row[1], aliases: try row.list(2))
  }
}
