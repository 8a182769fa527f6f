import Ingestion
import TestSupport
import Testing

@Suite struct `Pilot city rules` {
  private static func rules(replacing table: PilotCityRules.Table, with text: String) throws -> PilotCityRules {
    try PilotCityRules { $0 == table ? Array(text.utf8) : try Repository.bytes("Data/PilotCities/\($0.rawValue)") }
  }

  @Test(arguments: [
    (PilotCityRules.Table.typos, "text\n", "typos.tsv:1"), (.typos, "text\tmeant\n甲\n", "typos.tsv:2"),
    (.compounds, "item\treading\tparts\n甲和乙\tthree\t甲、乙\n", "compounds.tsv:2"),
    (.compounds, "item\treading\tparts\n甲和乙\ttwo\t\n", "compounds.tsv:2"),
    (.enterpriseKinds, "match\tword\tkind\nexact\t甲\tshop\n", "enterprise_kinds.tsv:2"),
    (.aliases, "name\tother\trelation\n甲\t乙\tequal\n", "aliases.tsv:2"), (.columns, "", "columns.tsv:1"),
  ])
  func `an unfit table is refused with its line`(table: PilotCityRules.Table, text: String, place: String) throws {
    let error = #expect(throws: RuleTableError.self) { try Self.rules(replacing: table, with: text) }
    #expect(error?.description.hasPrefix(place) == true)
  }

  @Test func `carriage returns, further columns and empty lines don't matter`() throws {
    _ = try Self.rules(replacing: .typos, with: "reason\tmeant\ttext\r\n\r\nx\t食品\t视品\r\n")
  }

  @Test func `every table with a reason gives one in every row`() throws {
    for table in PilotCityRules.Table.allCases {
      let lines = String(decoding: try Repository.bytes("Data/PilotCities/\(table.rawValue)"), as: UTF8.self)
        .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
      guard table != .enterpriseKinds, let place = lines.first?.firstIndex(of: "reason") else { continue }
      for line in lines { #expect(!line[place].isEmpty, "\(table.rawValue): \(line)") }
    }
  }
}
