internal import SupplyDemand

extension TechnicalProblem {
  /// The problem that a row holds; nil, with a finding in `row`, when it has no title.
  init?(_ row: inout RowReader) {
    guard let title = row.required(.title) else { return nil }
    let (city, enterprise) = (row.text(.city), row.text(.enterprise))
    let id = row.text(.id)
    self.init(
      id: ID(id.isEmpty ? DerivedIdentity.text(.problems, [title, enterprise, city]) : id),
      title: title,
      description: row.text(.description),
      industries: row.industries(.industries),
      enterprise: enterprise,
      city: city,
      team: row.text(.team),
      status: row.choice(.status, .problemStatus),
      solution: row.text(.solution),
      experts: row.people(.experts))
  }
}
