internal import GRDB
internal import SupplyDemand

extension Database {
  /// The rows that meet `condition`, in the order that `order` says.
  func rows<Value: ReadableRow>(
    _ type: Value.Type, _ condition: Condition = Condition(), order: String, limit: Int? = nil
  ) throws -> [Value] {
    if condition.isHopeless { return [] }
    let sql = "\(Value.selection) WHERE \(condition.sql) ORDER BY \(order) LIMIT ?"
    // A negative limit is none.
    let values = condition.values + [(limit.map { max($0, 0) } ?? -1).databaseValue]
    let cursor = try Row.fetchCursor(try cachedStatement(sql: sql), arguments: StatementArguments(values))
    var rows: [Value] = []
    while let row = try cursor.next() { rows.append(try decoded(row)) }
    return rows
  }

  /// The one row that meets `condition`; nil when none does.
  func row<Value: ReadableRow>(_ type: Value.Type, _ condition: Condition) throws -> Value? {
    try rows(type, condition, order: Value.columns[0], limit: 1).first
  }

  /// The value of a row that `Value.selection` has read.
  func decoded<Value: ReadableRow>(_ row: Row) throws -> Value {
    do {
      return try Value(row)
    } catch let damage as DamagedValue {
      let identity: DatabaseValue = row[0]
      let name = String.fromDatabaseValue(identity) ?? identity.description
      throw DamagedRow(place: "\(Value.table) \(name), \(Value.columns[damage.column])")
    }
  }

  /// Runs a statement that changes rows of `subject`; its question marks are `values`.
  ///
  /// - Throws: `StorageError.refused` when a value may not stand there.
  func change(_ sql: String, _ values: [(any DatabaseValueConvertible)?], of subject: AuditSubject) throws {
    let values = values.map { $0?.databaseValue ?? .null }
    if values.contains(where: \.hasNUL) {
      throw StorageError.refused(subject, constraint: "a text has a NUL character")
    }
    do {
      try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StorageError.refused(subject, constraint: error.message ?? "")
    }
  }
}
