internal import GRDB
internal import SupplyDemand

/// Undoes the last import that stands, within a transaction.
struct ImportReversal {
  private let database: Database
  private let list: StoredImport
  private let replaced: ReplacedRows

  /// Nil when no import stands, when what the last one replaced isn't kept any more, or when it isn't the one expected.
  init?(_ database: Database, expecting number: Int?) throws {
    guard let last = try ImportsReader(database).last(), last.isUndoable, number == nil || number == last.number
    else { return nil }
    self.database = database
    list = last
    replaced = ReplacedRows(database, of: last.number)
  }

  /// Brings back what was there before the import.
  func write(at time: Int, by actor: Account.ID?) throws -> UndoneImport {
    let undone =
      switch list.kind {
      case .cities: try undoCities()
      case .experts: try undo(Expert.self) { Records(experts: $0) }
      case .achievements: try undo(Achievement.self) { Records(achievements: $0) }
      case .demands: try undo(Demand.self) { Records(demands: $0) }
      case .teams: try undo(ServiceTeam.self) { Records(teams: $0) }
      case .problems: try undo(TechnicalProblem.self) { Records(problems: $0) }
      case .projects: try undo(Project.self) { Records(projects: $0) }
      case .openSources: try undo(OpenSource.self) { Records(openSources: $0) }
      }
    try database.execute(sql: "DELETE FROM finding WHERE import = ?", arguments: [list.number])
    try replaced.bringBack(.findings)
    try database.execute(sql: "DELETE FROM import_undo WHERE import = ?", arguments: [list.number])
    let subject = AuditSubject.import(list.number)
    try database.change(
      "UPDATE list_import SET undone_at = ?, undone_by = ? WHERE id = ?", [time, actor?.stored, list.number],
      of: subject)
    let counts = "changed=\(undone.changed.count) added-back=\(undone.addedBack.count) removed=\(undone.removed.count)"
    try database.audit(.importUndone, subject, "kind=\(list.kind.rawValue) \(counts)", at: time, by: actor)
    guard let marked = try database.row(StoredImport.self, Condition("id = ?", list.number)) else { return undone }
    return UndoneImport(
      list: marked, records: undone.records, changed: undone.changed, addedBack: undone.addedBack,
      removed: undone.removed)
  }

  private func undo<Record: StoredRow>(
    _ type: Record.Type, records: ([Record]) -> Records
  ) throws -> UndoneImport {
    let (added, changed) = (try added(), try replaced.keys(KeptTable(type)))
    try delete(added + changed, of: type)
    try replaced.bringBack(KeptTable(type))
    let back = try database.rows(
      type, Condition("\(type.columns[0]) IN (SELECT value FROM json_each(?))", ListText.encoded(changed)),
      order: type.columns[0])
    return UndoneImport(
      list: list, records: records(back), changed: references(changed), addedBack: [], removed: references(added))
  }

  /// A city that was replaced is taken out first, with all its needs and enterprises, as when it was replaced.
  private func undoCities() throws -> UndoneImport {
    let (added, kept) = (try added(), try replaced.keys(KeptTable(CityRow.self)))
    let present = Set(try Int.fetchAll(database, sql: "SELECT number FROM city").map { String($0) })
    try delete(added + kept, of: CityRow.self)
    try replaced.bringBack(KeptTable(CityRow.self))
    try replaced.bringBack(KeptTable(NeedRow.self))
    try replaced.bringBack(KeptTable(EnterpriseRow.self))
    return UndoneImport(
      list: list, records: Records(cities: try RecordsReader(database).cities()),
      changed: references(kept.filter { present.contains($0) }),
      addedBack: references(kept.filter { !present.contains($0) }), removed: references(added))
  }

  private func delete<Stored: StoredRow>(_ keys: [String], of type: Stored.Type) throws {
    try database.execute(
      sql: "DELETE FROM \(type.table) WHERE \(type.columns[0]) IN (SELECT value FROM json_each(?))",
      arguments: [ListText.encoded(keys)])
  }

  /// The identities of the records that the import has added.
  private func added() throws -> [String] {
    let text = try String.fetchOne(
      database, sql: "SELECT added FROM import_undo WHERE import = ?", arguments: [list.number])
    guard let keys = ListText.decoded(text ?? "") else {
      throw DamagedRow(place: "import_undo \(list.number), added")
    }
    return keys
  }

  private func references(_ keys: [String]) -> [RecordReference] {
    keys.map { RecordReference(list.kind, $0) }
  }
}
