/// A contact of a team with a pilot city (对接记录).
public struct CityContact: Hashable, Sendable {
  /// The number, from 1, given when it is recorded.
  public let number: Int
  /// The team.
  public let team: ServiceTeam.ID
  /// The city's number in the list of pilot cities.
  public let city: Int
  /// The day.
  public let day: CalendarDate
  /// What it was about; empty when nothing was said.
  public let note: String
  /// Who recorded it.
  public let recordedBy: Account.ID
  /// When it was recorded, in seconds since 1970-01-01 00:00 UTC.
  public let recordedAt: Int

  /// A contact as it is stored.
  public init(
    number: Int, team: ServiceTeam.ID, city: Int, day: CalendarDate, note: String, recordedBy: Account.ID,
    recordedAt: Int
  ) {
    self.number = number
    self.team = team
    self.city = city
    self.day = day
    self.note = note
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
  }
}
