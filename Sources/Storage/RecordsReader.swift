internal import GRDB
internal import SupplyDemand

/// Reads records from the tables.
struct RecordsReader {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// All records.
  func records() throws -> Records {
    Records(
      cities: try cities(), experts: try all(Expert.self), achievements: try all(Achievement.self),
      demands: try all(Demand.self), teams: try all(ServiceTeam.self), problems: try all(TechnicalProblem.self),
      projects: try all(Project.self), openSources: try all(OpenSource.self))
  }

  /// All rows of a table, by their identities.
  func all<Stored: StoredRow>(_ type: Stored.Type) throws -> [Stored] {
    try database.rows(type, order: Stored.columns[0])
  }

  /// All pilot cities, by number, with their needs and enterprises.
  func cities() throws -> [PilotCity] {
    let needs = Dictionary(grouping: try database.rows(NeedRow.self, order: "city, position"), by: \.city)
    let enterprises = Dictionary(grouping: try database.rows(EnterpriseRow.self, order: "city, position"), by: \.city)
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
    return try cursor.next().map { try database.decoded($0) }
  }
}
