internal import GRDB
public import SupplyDemand

extension Store {
  /// Records a contact of a team with a pilot city. Whether there are such records is the caller's to know.
  ///
  /// - Parameters:
  ///   - team: The team.
  ///   - city: The city's number, from 1.
  ///   - day: The day of the contact.
  ///   - note: What it was about.
  ///   - time: Now, in seconds since 1970-01-01 00:00 UTC.
  ///   - actor: Who records it.
  /// - Returns: The contact.
  /// - Throws: `StorageError`, `refused` when a value may not stand there; then nothing has changed.
  @discardableResult
  public func addContact(
    of team: ServiceTeam.ID, with city: Int, on day: CalendarDate, note: String = "", at time: Int,
    by actor: Account.ID
  ) throws(StorageError) -> CityContact {
    try write { database in
      let subject = AuditSubject.record(RecordReference(.teams, team.text))
      try database.change(
        "INSERT INTO contact (team, city, day, note, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
        [team.stored, city, day.description, note, actor.stored, time], of: subject)
      let number = Int(database.lastInsertedRowID)
      try database.audit(
        .contactAdded, .contact(number), "team=\(subject) city=cities/\(city)", at: time, by: actor)
      return CityContact(
        number: number, team: team, city: city, day: day, note: note, recordedBy: actor, recordedAt: time)
    }
  }

  /// The contacts.
  ///
  /// - Parameters:
  ///   - team: Only those of this team; nil for all.
  ///   - city: Only those with the city of this number; nil for all.
  /// - Returns: The contacts by day, those of one day by their numbers.
  /// - Throws: `StorageError` when the store can't be read.
  public func contacts(
    of team: ServiceTeam.ID? = nil, with city: Int? = nil
  ) throws(StorageError) -> [CityContact] {
    let condition = Condition().and("team = ?", team?.stored).and("city = ?", city)
    return try read { try $0.rows(CityContact.self, condition, order: "day, id") }
  }
}
