import Ingestion
import SupplyDemand
import Testing

/// Where the list stands and how it is laid out must not change what is read.
@Suite struct `Pilot city list layouts` {
  private static let wuxi = ["江苏无锡", "物联网", "物联网产业、集成电路产业", "远景科技、朗新科技"]
  private static let taian = ["山东泰安", "土工材料", "高端装备和智能制造、土工材料", "泰开集团、特变电工"]
  private static let baotou = ["内蒙古包头", "现代能源产业", "现代能源", "包钢集团"]
  private static let list = PilotCityFixture.list(wuxi, taian, baotou)

  /// A city without its ranges.
  private static func content(_ cities: [PilotCity]) -> [[String]] {
    cities.map { city in
      [String(city.number), city.name, city.division?.code ?? "", "\(city.strategies)"]
        + city.needs.map { "\($0.id) \($0.text) \($0.group) \($0.parent?.text ?? "") \($0.parts) \($0.label)" }
        + city.enterprises.map {
          "\($0.id) \($0.text) \($0.name) \($0.kind) \($0.product ?? "") \($0.group) \($0.sameCompany)"
            + " \($0.duplicateOf?.text ?? "")"
        }
    }
  }

  private static func read(_ text: String) throws -> PilotCityList {
    try #require(try PilotCityFixture.reader().read(text, file: "list.txt"))
  }

  private static func table(_ cities: [PilotCity], of text: String, delimiter: String) -> String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let header = rows.firstIndex(of: "\t序号") else { return "" }
    let lines = rows[header...].filter { $0.hasPrefix("\t") }.prefix(5 * (cities.count + 1)).map { $0.dropFirst() }
    return stride(from: 0, to: lines.count, by: 5).map { lines[$0..<$0 + 5].joined(separator: delimiter) }
      .joined(separator: "\n")
  }

  @Test(arguments: [",", "\t", ";"])
  func `a table of the same columns gives the same cities`(delimiter: String) throws {
    let notice = try PilotCityFixture.notice()
    let cities = try Self.read(notice).cities
    let table = Self.table(cities, of: notice, delimiter: delimiter)
    let fromTable = try Self.read(table)
    #expect(Self.content(fromTable.cities) == Self.content(cities))
    for need in fromTable.cities.flatMap(\.needs) { #expect(need.range.slice(of: table) == need.text) }
  }

  @Test func `a quoted field may hold the delimiter`() throws {
    let text = """
      序号,试点城市（园区）,重点产业,主要产业,代表企业
      1,江苏无锡,物联网,"集成电路,软件产业","远景科技
      朗新科技"
      """
    let read = try Self.read(text)
    #expect(read.cities[0].needs.map(\.text) == ["物联网", "集成电路", "软件产业"])
    #expect(read.cities[0].enterprises.map(\.text) == ["远景科技", "朗新科技"])
    #expect(read.cities[0].needs.map(\.group) == [1, 1, 2])
  }

  @Test func `text before and after changes nothing`() throws {
    let text = "附件1\n\n1\n2\n序号\n试点城市（园区）\n" + Self.list + "\n\n附件4\n\t序号\n\t姓名\n\n\t1\n\t\n\n\t4\n\t甲\n"
    #expect(Self.content(try Self.read(text).cities) == Self.content(try Self.read(Self.list).cities))
    #expect(try Self.read(text).findings.allSatisfy { ![.strayText, .rowLeftOut, .rowCount].contains($0.kind) })
  }

  @Test(arguments: [
    ("carriage returns", "\n", "\r\n"), ("lost tabs", "\t", ""), ("no empty lines", "\n\n", "\n"),
    ("double spacing", "\n", "\n\n"), ("spaces at the ends", "\n", "  \n"), ("half-width separators", "、", ","),
    ("small separators", "、", "､"), ("half-width brackets", "（园区）", "(园区)"), ("spaces in cells", "、", " 、　"),
    ("a byte order mark", "\t序号", "\u{FEFF}\t序号"),
  ])
  func `a mangled layout is read all the same`(name: String, old: String, new: String) throws {
    let text = Self.list.replacingAll(old, with: new)
    let cities = try Self.read(text).cities
    #expect(cities.map(\.name) == ["江苏无锡", "山东泰安", "内蒙古包头"])
    #expect(cities[0].needs.map(\.text) == ["物联网", "物联网产业", "集成电路产业"])
    #expect(cities[1].enterprises.map(\.name) == ["泰开集团", "特变电工"])
    for need in cities.flatMap(\.needs) { #expect(need.range.slice(of: text) == need.text) }
  }

  @Test func `one lost tab is no lost cell`() throws {
    let text = Self.list.replacingAll("\t土工材料\n", with: "土工材料\n")
    #expect(Self.content(try Self.read(text).cities) == Self.content(try Self.read(Self.list).cities))
  }

  @Test func `a row that lacks a cell is found and the others are read`() throws {
    let text = Self.list.replacingAll("\t土工材料\n", with: "")
    let read = try Self.read(text)
    #expect(read.cities.map(\.number) == [1, 3])
    let lost = try #require(read.findings.first { $0.kind == .rowLeftOut })
    #expect(lost.facts == ["4", "5"])
    #expect(lost.location == ListLocation(file: "list.txt", line: 13, column: 2))
    #expect(lost.quoted.hasPrefix("2\n\t山东泰安"))
    let rows = try #require(read.findings.first { $0.kind == .rowCount })
    #expect(rows.facts == ["2", "3"])
    #expect(rows.location.line == nil)
  }

  @Test func `an empty cell is found and the row is read`() throws {
    let text = Self.list.replacingAll("\t土工材料\n", with: "\t\n")
    let read = try Self.read(text)
    #expect(read.cities.map(\.number) == [1, 2, 3])
    #expect(read.cities[1].needs.allSatisfy { $0.column == .main })
    #expect(read.findings.contains { $0.kind == .cellCount && $0.facts == ["4", "5"] })
  }

  @Test func `a list cut off in its last row gives the rows before`() throws {
    let text = Self.list.replacingAll("\t现代能源\n\t包钢集团\n", with: "") + "\n附件4\n正文\n正文\n"
    let read = try Self.read(text)
    #expect(read.cities.map(\.number) == [1, 2])
    #expect(read.findings.contains { $0.kind == .rowLeftOut && $0.facts == ["3", "5"] })
  }

  @Test func `pictures, page numbers and repeated headers inside the list are left out and found`() throws {
    let header = ["序号", "试点城市（园区）", "重点产业", "主要产业", "代表企业"].map { "\t\($0)\n" }.joined()
    let stray = "[image: image4.png]o BPUTEFE, SGTMAEERES.\n\nY L A e\n\n3\n\n" + header + "\n"
    let text = Self.list.replacingAll("\t2\n", with: stray + "\t2\n")
    let read = try Self.read(text)
    #expect(Self.content(read.cities) == Self.content(try Self.read(Self.list).cities))
    let quoted = read.findings.filter { $0.kind == .strayText }.map(\.quoted)
    #expect(quoted.first == "[image: image4.png]o BPUTEFE, SGTMAEERES.")
    #expect(quoted.contains("Y L A e") && quoted.contains("3") && quoted.contains("代表企业"))
  }

  @Test func `a page number equal to the next row's number begins no row`() throws {
    let text = Self.list.replacingAll("\t2\n", with: "2\n\n\t2\n")
    #expect(Self.content(try Self.read(text).cities) == Self.content(try Self.read(Self.list).cities))
  }

  @Test func `a table row with too few cells is found and the others are read`() throws {
    let text = """
      序号,试点城市（园区）,重点产业,主要产业,代表企业
      1,江苏无锡,物联网,集成电路,远景科技
      2,山东泰安,土工材料
      3,内蒙古包头,现代能源,现代能源,包钢集团
      合计,,,,
      """
    let read = try Self.read(text)
    #expect(read.cities.map(\.number) == [1, 3])
    #expect(read.findings.filter { $0.kind == .rowLeftOut }.map(\.facts) == [["3", "5"]])
    #expect(read.findings.filter { $0.kind == .rowCount }.map(\.facts) == [["2", "3"]])
    #expect(read.findings.filter { $0.kind == .strayText }.map(\.quoted) == ["合计,,,,"])
  }
}
