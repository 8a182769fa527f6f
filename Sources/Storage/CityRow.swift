internal import GRDB
internal import SupplyDemand

/// A pilot city without its needs and enterprises, which have tables of their own.
struct CityRow: StoredRow {
  static let table = "city"
  static let columns = [
    "number", "name", "start_offset", "end_offset", "division_code", "division_name", "province", "longitude",
    "latitude", "level", "strategies",
  ]

  /// The city; needs and enterprises don't count.
  let city: PilotCity

  init(_ city: PilotCity) {
    self.city = city
  }

  var key: String { city.id.text }

  var columnValues: [DatabaseValue] {
    [
      value(city.number),
      value(city.name),
      value(city.range.start),
      value(city.range.end),
      value(city.division?.code),
      value(city.division?.name),
      value(city.division?.province),
      value(city.division?.longitude),
      value(city.division?.latitude),
      value(city.level?.rawValue),
      value(ListText.encoded(city.strategies.map(\.rawValue))),
    ]
  }

  init(_ row: Row) throws {
    var division: Division?
    if let code = row[4] as String? {
      division = Division(code: code, name: row[5], province: row[6], longitude: row[7], latitude: row[8])
    }
    city = PilotCity(
      number: row[0], name: row[1], range: TextRange(row[2], row[3]), division: division, level: try row.choice(9),
      strategies: try row.choices(10), needs: [], enterprises: [])
  }

  /// The whole city.
  func with(needs: [NeedRow], enterprises: [EnterpriseRow]) -> PilotCity {
    PilotCity(
      number: city.number, name: city.name, range: city.range, division: city.division, level: city.level,
      strategies: city.strategies, needs: needs.map(\.need), enterprises: enterprises.map(\.enterprise))
  }
}
