import Ingestion
import SupplyDemand
import TestSupport

/// The reader with the repository's own data, and lists to read.
enum PilotCityFixture {
  static func gazetteer() throws -> Gazetteer {
    try Gazetteer(reading: regionBytes)
  }

  static func regionBytes(_ table: Gazetteer.Table) throws -> [UInt8] {
    try Repository.bytes("Data/Regions/\(table.rawValue)")
  }

  /// Made once: parsing the tables takes longer than reading a small list.
  private static let made = Result {
    let rules = try PilotCityRules { try Repository.bytes("Data/PilotCities/\($0.rawValue)") }
    return PilotCityListReader(gazetteer: try gazetteer(), rules: rules)
  }

  static func reader() throws -> PilotCityListReader {
    try made.get()
  }

  static func notice() throws -> String {
    let path = "Data/Lists/cast-2023-pilot-cities/kexiechuang-2023-26.txt"
    return String(decoding: try Repository.bytes(path), as: UTF8.self)
  }

  /// A list as the notice lays it out; each row is a city, key industries, main industries, enterprises.
  static func list(_ rows: [String]...) -> String {
    let header = ["序号", "试点城市（园区）", "重点产业", "主要产业", "代表企业"]
    let lines = [header] + rows.enumerated().map { [String($0 + 1)] + $1 }
    return lines.map { cells in cells.map { "\t\($0)\n" }.joined() }.joined(separator: "\n")
  }

  /// The one city of a list with one row, and the findings.
  static func city(
    _ name: String = "江苏无锡", key: String = "大数据", main: String = "大数据", enterprises: String = "甲乙丙科技"
  ) throws -> (city: PilotCity, findings: [Finding]) {
    let text = list([name, key, main, enterprises])
    guard let read = try reader().read(text, file: "list.txt"), let city = read.cities.first else {
      throw NoList()
    }
    return (city, read.findings)
  }

  /// A text that should have been a list isn't one.
  struct NoList: Error {}
}
