internal import SupplyDemand

extension ServiceTeam {
  /// The team that a row holds; nil, with a finding in `row`, when it has no name.
  init?(_ row: inout RowReader) {
    guard let name = row.required(.name) else { return nil }
    let id = row.text(.id)
    self.init(
      id: ID(id.isEmpty ? DerivedIdentity.text(.teams, [name]) : id),
      name: name,
      kind: row.choice(.kind, .teamKind),
      leadUnit: row.text(.leadUnit),
      region: row.text(.region),
      leader: row.personal(.leader),
      chiefExpert: row.personal(.chiefExpert),
      targetCities: row.list(.targetCities),
      intendedCities: row.list(.intendedCities),
      contactedCities: row.list(.contactedCities),
      directions: row.industries(.directions),
      services: row.choices(.services, .serviceClass),
      units: row.list(.units),
      experts: row.list(.experts).map { Expert.ID($0) },
      achievements: row.list(.achievements).map { Achievement.ID($0) },
      description: row.text(.description))
  }
}
