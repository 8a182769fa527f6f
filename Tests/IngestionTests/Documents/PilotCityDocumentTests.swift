import Ingestion
import SupplyDemand
import TestSupport
import Testing

struct PilotCityDocumentTests {
  static let header = ["序号", "试点城市（园区）", "重点产业", "主要产业", "代表企业"]
  static let rows = [
    ["1", "江苏无锡", "大数据", "大数据、生物医药；新材料（石墨烯、碳纤维）", "甲乙丙科技、丁戊己公司"],
    ["2", "山西运城", "特色农业", "农副产品精深加工", "庚辛壬食品"],
  ]

  private static func list(_ bytes: [UInt8], file: String) async throws -> PilotCityList {
    let document = try await ListDocumentReader().document(bytes, file: file)
    #expect(PilotCityListReader.looksLikePilotCityList(document))
    return try #require(try PilotCityFixture.reader().read(document))
  }

  /// Needs and enterprises without their ranges.
  private static func words(_ cities: [PilotCity]) -> [String] {
    cities.map { city in
      let needs = city.needs.map { "\($0.id) \($0.text) \($0.label) \($0.group) \($0.parent?.text ?? "")" }
      return "\(city.number) \(city.name) \(needs) \(city.enterprises.map { "\($0.id) \($0.name) \($0.group)" })"
    }
  }

  @Test func `the list is the same from text, Excel and Word`() async throws {
    let text = ([Self.header] + Self.rows).map { $0.joined(separator: "\t") + "\n" }.joined()
    let plain = try #require(try PilotCityFixture.reader().read(text, file: "a.tsv"))
    let sheet = OfficeSample.Sheet(
      name: "附件3", rows: [["附件3", nil, nil, nil, nil]] + ([Self.header] + Self.rows), merged: ["A1:E1"])
    let book = try await Self.list(try OfficeSample.workbook([sheet]), file: "a.xlsx")
    let word = try await Self.list(
      try OfficeSample.document(OfficeSample.table([Self.header] + Self.rows)), file: "a.docx")
    #expect(Self.words(plain.cities) == Self.words(book.cities))
    #expect(Self.words(plain.cities) == Self.words(word.cities))
    #expect(book.cities == word.cities)
    #expect(plain.findings.map(\.kind) == book.findings.map(\.kind))
  }

  @Test func `findings point to the cell, and a list goes on in the next table`() async throws {
    let tables =
      OfficeSample.table([Self.header, Self.rows[0]]) + OfficeSample.paragraph("") + OfficeSample.table([Self.rows[1]])
    let list = try await Self.list(try OfficeSample.document(tables), file: "a.docx")
    #expect(list.cities.map(\.name) == ["江苏无锡", "山西运城"])
    let key = try #require(list.findings.first { $0.kind == .keyNotAmongMain })
    #expect(key.location.place == "table 2 row 1 column 3")
  }

  @Test func `a notice of paragraphs is read too`() async throws {
    let lines = (Self.header + Self.rows.joined()).map(OfficeSample.paragraph).joined()
    let list = try await Self.list(try OfficeSample.document(lines), file: "a.docx")
    #expect(list.cities.map(\.name) == ["江苏无锡", "山西运城"])
  }
}
