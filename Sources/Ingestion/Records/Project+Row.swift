internal import SupplyDemand

extension Project {
  /// The project that a row holds; nil, with a finding in `row`, when it has no title.
  init?(_ row: inout RowReader) {
    guard let title = row.required(.title) else { return nil }
    let units = row.list(.units)
    let id = row.text(.id)
    self.init(
      id: ID(id.isEmpty ? DerivedIdentity.text(.projects, [title] + units) : id),
      title: title,
      description: row.text(.description),
      industries: row.industries(.industries),
      units: units,
      city: row.text(.city),
      team: row.text(.team),
      stage: row.choice(.stage, .projectStage),
      investment: row.value(.investment, expecting: "50、50万元、1.5亿元") { NumberText.money($0, note: $1) },
      cooperation: row.list(.cooperation),
      startsOn: row.value(.startsOn, expecting: "2023-11-30") { text, _ in DateText.day(text) })
  }
}
