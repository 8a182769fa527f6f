internal import SupplyDemand

extension OpenSource {
  /// The open source that a row holds; nil, with a finding in `row`, when it has no title.
  init?(_ row: inout RowReader) {
    guard let title = row.required(.title) else { return nil }
    let url = row.text(.url)
    let id = row.text(.id)
    self.init(
      id: ID(id.isEmpty ? DerivedIdentity.text(.openSources, [title, url]) : id),
      title: title,
      description: row.text(.description),
      industries: row.industries(.industries),
      license: row.text(.license),
      url: url,
      units: row.list(.units),
      team: row.text(.team),
      updatedOn: row.value(.updatedOn, expecting: "2023-11-30") { text, _ in DateText.day(text) })
  }
}
