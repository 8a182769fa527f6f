internal import GRDB

/// The tables of a store, version by version.
///
/// SQLite keeps the rules it can: STRICT types, NOT NULL, CHECK, foreign keys. Empty text means unknown, as in the
/// records; NULL stands for an unknown number, day, choice or truth value.
enum Schema {
  /// Marks a database as a store: “DUIJ” in ASCII (`PRAGMA application_id`).
  static let applicationID = 0x4455_494A

  /// The steps; a store of version n (`PRAGMA user_version`) has had the first n. Steps that were released never change.
  static let steps = [version1, version2, version3, version4, version5, version6, version7]

  /// The newest version.
  static var newest: Int { steps.count }

  /// Refuses a database that isn't a store, or a newer one, before anything is written to it.
  static func check(_ database: Database, path: String) throws {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if id == applicationID {
      guard version <= newest else { throw StorageError.newerSchema(path: path, found: version, known: newest) }
    } else {
      let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard id == 0, version == 0, objects == 0 else { throw StorageError.foreignDatabase(path: path) }
    }
  }

  /// Takes the steps that the store hasn't had, all or none. Two processes may try at the same time.
  static func migrate(_ database: Database) throws {
    if try version(of: database) == newest { return }
    try database.inTransaction(.immediate) {
      for step in steps[min(try version(of: database), newest)...] { try database.execute(sql: step) }
      try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(newest)")
      return .commit
    }
  }

  private static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }
}
