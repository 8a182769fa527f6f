internal import SupplyDemand

extension Achievement {
  /// The achievement that a row holds; nil, with a finding in `row`, when it has no title.
  init?(_ row: inout RowReader) {
    guard let title = row.required(.title) else { return nil }
    let units = row.list(.units)
    let id = row.text(.id)
    self.init(
      id: ID(id.isEmpty ? DerivedIdentity.text(.achievements, [title] + units) : id),
      title: title,
      abstract: row.text(.abstract),
      keywords: row.list(.keywords),
      ownerUnits: units,
      experts: row.people(.experts),
      industries: row.industries(.industries),
      maturity: row.value(.maturity, expecting: "1…9") { text, _ in NumberText.maturity(text) },
      transferModes: row.choices(.transferModes, .transferMode),
      hasIndustrializationPlan: row.boolean(.industrializationPlan),
      hasEvaluation: row.boolean(.evaluation),
      region: row.text(.region),
      year: row.value(.year, expecting: "1900…2100") { text, _ in NumberText.year(text) })
  }
}
