internal import GRDB
internal import SupplyDemand

extension ImportWriter {
  /// What of the list of pilot cities isn't stored yet.
  func cityDifference() throws -> ImportDifference<PilotCity> {
    let stored = Dictionary(
      try RecordsReader(database).cities().map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var difference = ImportDifference<PilotCity>()
    for city in list.records.cities { difference.add(city, key: city.id.text, stored: stored[city.number]) }
    difference.removed = Set(stored.keys).subtracting(list.records.cities.map(\.number)).sorted().map { String($0) }
    return difference
  }

  /// A city that differs is taken out first, with all its needs and enterprises, and written anew.
  func writeCities(accepting upload: Upload.ID?) throws -> ImportSummary {
    let difference = try cityDifference()
    let summary = difference.summary(of: list)
    guard let replaced = try record(summary, added: difference.added, accepting: upload) else { return summary }
    let gone = difference.removed + difference.updated
    try replaced.keep(KeptTable(CityRow.self), where: "number", isIn: gone)
    try replaced.keep(KeptTable(NeedRow.self), where: "city", isIn: gone)
    try replaced.keep(KeptTable(EnterpriseRow.self), where: "city", isIn: gone)
    for number in difference.removed + difference.changed.map(\.id.text) {
      try database.execute(sql: "DELETE FROM city WHERE number = ?", arguments: [number])
    }
    try upsert(difference.changed.map { CityRow($0) })
    for city in difference.changed {
      if let stray = city.needs.first(where: { $0.city != city.id }) {
        throw StorageError.inconsistent(
          RecordReference(.cities, city.id.text), constraint: "need \(stray.id) is of city \(stray.city)")
      }
      try upsert(city.needs.enumerated().map { NeedRow($1, city: city.number, position: $0) })
      try upsert(city.enterprises.enumerated().map { EnterpriseRow($1, city: city.number, position: $0) })
    }
    return summary
  }
}
