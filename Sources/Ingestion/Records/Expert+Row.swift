internal import SupplyDemand

extension Expert {
  /// The expert that a row holds; nil, with a finding in `row`, when it has no name.
  init?(_ row: inout RowReader) {
    guard let name = row.required(.name) else { return nil }
    _ = row.personal(.name)
    let unit = row.text(.unit)
    let id = row.text(.id)
    self.init(
      id: ID(id.isEmpty ? DerivedIdentity.text(.experts, [name, unit]) : id),
      name: name,
      unit: unit,
      title: row.position(.position),
      fields: row.list(.fields),
      keywords: row.list(.keywords),
      biography: row.text(.biography),
      region: row.text(.region),
      phone: row.personal(.phone),
      email: row.personal(.email))
  }
}
