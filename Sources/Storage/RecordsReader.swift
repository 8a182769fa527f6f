internal import GRDB
internal import SupplyDemand

/// Reads records from the tables.
struct RecordsReader {
  private let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  /// All rows of a table, by their identities.
  func all<Stored: StoredRow>(_ type: Stored.Type) throws -> [Stored] {
    try rows(type, order: Stored.columns[0])
  }

  /// All pilot cities, by number, with their needs and enterprises.
  func cities() throws -> [PilotCity] {
    let needs = Dictionary(grouping: try rows(NeedRow.self, order: "city, position"), by: \.city)
    let enterprises = Dictionary(grouping: try rows(EnterpriseRow.self, order: "city, position"), by: \.city)
    return try all(CityRow.self).map { row in
      row.with(needs: needs[row.city.number] ?? [], enterprises: enterprises[row.city.number] ?? [])
    }
  }

  /// The statement that `stored` runs for every row, made once.
  func lookup<Stored: StoredRow>(_ type: Stored.Type) throws -> Statement {
    try database.cachedStatement(sql: "\(Stored.selection) WHERE \(Stored.columns[0]) = ?")
  }

  /// What is stored under the identity of `row`; nil when nothing is.
  func stored<Stored: StoredRow>(as row: Stored, _ lookup: Statement) throws -> Stored? {
    let cursor = try Row.fetchCursor(lookup, arguments: [row.key])
    return try cursor.next().map { try decoded($0) }
  }

  private func rows<Stored: StoredRow>(_ type: Stored.Type, order: String) throws -> [Stored] {
    let statement = try database.cachedStatement(sql: "\(Stored.selection) ORDER BY \(order)")
    let cursor = try Row.fetchCursor(statement)
    var rows: [Stored] = []
    while let row = try cursor.next() { rows.append(try decoded(row)) }
    return rows
  }

  private func decoded<Stored: StoredRow>(_ row: Row) throws -> Stored {
    do {
      return try Stored(row)
    } catch let damage as DamagedValue {
      let identity: String = row[0]
      let place = "\(Stored.table) \(identity), \(Stored.columns[damage.column])"
      throw StorageError.damaged(path: path, place: place)
    }
  }
}
