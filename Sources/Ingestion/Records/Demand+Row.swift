internal import SupplyDemand

extension Demand {
  /// The demand that a row holds; nil, with a finding in `row`, when it has no title.
  init?(_ row: inout RowReader) {
    guard let title = row.required(.title) else { return nil }
    let (city, enterprise) = (row.text(.city), row.text(.enterprise))
    let id = row.text(.id)
    self.init(
      id: ID(id.isEmpty ? DerivedIdentity.text(.demands, [title, enterprise, city]) : id),
      title: title,
      description: row.text(.description),
      city: city,
      enterprise: enterprise,
      industries: row.industries(.industries),
      kind: row.choice(.kind, .demandKind),
      budget: row.value(.budget, expecting: "50、50万元、1.5亿元") { NumberText.money($0, note: $1) },
      deadline: row.value(.deadline, expecting: "2023-11-30") { text, _ in DateText.day(text) },
      status: row.choice(.status, .demandStatus))
  }
}
