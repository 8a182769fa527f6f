internal import GRDB
internal import SupplyDemand

extension ServiceTeam: StoredRow {
  static let table = "team"
  static let columns = [
    "id", "name", "kind", "lead_unit", "region", "leader", "chief_expert", "target_cities", "intended_cities",
    "contacted_cities", "directions", "services", "units", "experts", "achievements", "description",
  ]

  var key: String { id.stored }

  var columnValues: [DatabaseValue] {
    [
      value(id.stored),
      value(name),
      value(kind?.rawValue),
      value(leadUnit),
      value(region),
      value(leader),
      value(chiefExpert),
      value(ListText.encoded(targetCities)),
      value(ListText.encoded(intendedCities)),
      value(ListText.encoded(contactedCities)),
      value(ListText.encoded(directions)),
      value(ListText.encoded(services.map(\.rawValue))),
      value(ListText.encoded(units)),
      value(ListText.encoded(experts.map(\.text))),
      value(ListText.encoded(achievements.map(\.text))),
      value(description),
    ]
  }

  init(_ row: Row) throws {
    self.init(
      id: ID(row[0]), name: row[1], kind: try row.choice(2), leadUnit: row[3], region: row[4], leader: row[5],
      chiefExpert: row[6], targetCities: try row.list(7), intendedCities: try row.list(8),
      contactedCities: try row.list(9), directions: try row.list(10), services: try row.choices(11),
      units: try row.list(12), experts: try row.list(13).map { Expert.ID($0) },
      achievements: try row.list(14).map { Achievement.ID($0) }, description: row[15])
  }
}
