import Ingestion
import SupplyDemand
import TestSupport
import Testing

@Suite struct `Need reader` {
  private static func needs(_ main: String) throws -> [IndustryNeed] {
    try PilotCityFixture.city(main: main).city.needs.filter { $0.column == .main }
  }

  private static func facts(_ kind: FindingKind, main: String) throws -> [[String]] {
    try PilotCityFixture.city(main: main).findings.filter { $0.kind == kind && $0.location.line == 10 }.map(\.facts)
  }

  @Test func `commas and semicolons begin groups, enumeration commas don't`() throws {
    let needs = try Self.needs("光纤光缆、激光，集成电路；生命健康、新材料")
    #expect(needs.map(\.text) == ["光纤光缆", "激光", "集成电路", "生命健康", "新材料"])
    #expect(needs.map(\.group) == [1, 1, 2, 3, 3])
    #expect(try Self.facts(.mixedSeparators, main: "光纤光缆、激光，集成电路；生命健康、新材料") == [["3"]])
  }

  @Test func `separators inside brackets and quotation marks part nothing`() throws {
    #expect(try Self.needs("数字产业（智能网联，人工智能）、金融服务").filter { $0.parent == nil }.count == 2)
    #expect(try Self.needs("“5G、6G”产业、「光、電」產業").map(\.text) == ["“5G、6G”产业", "「光、電」產業"])
  }

  @Test func `a bracket without a partner protects nothing and is found`() throws {
    #expect(try Self.needs("数字产业（智能网联、人工智能").map(\.text) == ["数字产业（智能网联", "人工智能"])
    let findings = try PilotCityFixture.city(main: "数字产业（智能网联、人工智能").findings
    #expect(findings.filter { $0.kind == .strayText }.map(\.quoted) == ["（"])
  }

  @Test func `separators that part nothing are found`() throws {
    let read = try PilotCityFixture.city(main: "大数据、、云计算；")
    #expect(read.city.needs.filter { $0.column == .main }.map(\.text) == ["大数据", "云计算"])
    #expect(read.findings.filter { $0.kind == .strayText }.map(\.quoted) == ["、"])
  }

  @Test func `every item with a conjunction is read as decided by hand`() throws {
    let rows = String(decoding: try Repository.bytes("Tests/IngestionTests/Fixtures/conjunctions.tsv"), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.count == 52)
    let notice = try #require(try PilotCityFixture.reader().read(try PilotCityFixture.notice(), file: "n"))
    let needs = notice.cities.flatMap(\.needs).filter { $0.parent == nil }
    let joined = Set(needs.map(\.text).filter { $0.contains { "和与及".contains($0) } })
    #expect(joined == Set(rows.map { $0[0] }))
    for row in rows {
      let need = try #require(needs.first { $0.text == row[0] })
      #expect(need.parts == row[1].split(separator: "、").map(String.init), "\(row[0])")
    }
  }

  @Test(arguments: [
    ("新能源新材料", ["新能源", "新材料"]), ("新材料新能源", ["新材料", "新能源"]), ("医药食品", ["医药", "食品"]),
    ("生物医药大健康", ["生物医药", "大健康"]), ("大数据云计算", ["大数据", "云计算"]), ("新能源汽车", []), ("化工新材料", []),
    ("碳中和服务与咨询", ["碳中和服务", "咨询"]), ("家电及配件", []),
  ])
  func `a compound becomes its parts`(text: String, parts: [String]) throws {
    #expect(try Self.needs(text).map(\.parts) == [parts])
  }

  @Test(arguments: [
    ("物联网产业", "物联网"), ("软件产业", "软件"), ("工业", "工业"), ("农业", "农业"), ("现代农业", "现代农业"),
    ("种植种业", "种植种业"), ("鞋业", "鞋业"), ("装备制造业", "装备制造"), ("高端装备制造产业", "高端装备制造"),
    ("生态产业", "生态产业"), ("数字产业", "数字产业"), ("“5G+”产业", "5G+"), ("Micro  LED", "Micro LED"), ("５Ｇ", "5G"),
    ("软件和信息服务业", "软件和信息服务"), ("汽车及零部件（含新能源汽车）产业", "汽车及零部件"),
  ])
  func `a label has no empty suffix but a meaningful stem`(text: String, label: String) throws {
    #expect(try Self.needs(text).first?.label == label)
    #expect(try Self.needs(text).first?.text == text)
  }

  @Test func `the last item of an enumeration lends its suffix`() throws {
    let needs = try Self.needs("食品饮料，碳、铝、硅基材料")
    #expect(needs.map(\.text) == ["食品饮料", "碳", "铝", "硅基材料"])
    #expect(needs.map(\.label) == ["食品饮料", "碳基材料", "铝基材料", "硅基材料"])
    #expect(needs.map(\.parts) == [[], [], [], []])
    #expect(try Self.facts(.distributedSuffix, main: "食品饮料，碳、铝、硅基材料") == [["碳基材料、铝基材料、硅基材料"]])
  }

  @Test func `a suffix isn't lent across groups`() throws {
    #expect(try Self.needs("碳，硅基材料").map(\.label) == ["碳", "硅基材料"])
  }

  @Test func `parentheses hold sub-industries, an inclusion or another name`() throws {
    let needs = try Self.needs("数字产业（智能网联、人工智能）、汽车及零部件（含新能源汽车）产业、航空（低空经济）产业")
    #expect(
      needs.map(\.text) == [
        "数字产业（智能网联、人工智能）", "智能网联", "人工智能", "汽车及零部件（含新能源汽车）产业", "新能源汽车", "航空（低空经济）产业", "低空经济",
      ])
    #expect(needs.map(\.label) == ["数字产业", "智能网联", "人工智能", "汽车及零部件", "新能源汽车", "航空", "低空经济"])
    #expect(needs.map { $0.parent?.text } == [nil, "1-main-1", "1-main-1", nil, "1-main-2", nil, "1-main-3"])
    #expect(needs.map(\.id.text)[4] == "1-main-2.1")
  }

  @Test(arguments: [
    ("综合（智慧）能源", "综合能源", "智慧能源"), ("乘用车（新能源）", "乘用车", "新能源乘用车"),
    ("新能源（智能）汽车和电动车", "新能源汽车和电动车", "智能汽车"), ("机器人(智能)产业", "机器人", "智能机器人"),
    ("数字创意（线上经济）产业", "数字创意", "线上经济"), ("储能（新能源）", "储能", "新能源"),
  ])
  func `a modifier in parentheses is read with its word`(text: String, label: String, child: String) throws {
    #expect(try Self.needs(text).map(\.label) == [label, child])
  }

  @Test func `an example before 等 and its class are parts`() throws {
    let need = try #require(try Self.needs("5G等新一代移动通信").first)
    #expect(need.label == "新一代移动通信")
    #expect(need.parts == ["5G", "新一代移动通信"])
    #expect(try Self.facts(.openEnded, main: "5G等新一代移动通信") == [["新一代移动通信"]])
    #expect(try Self.needs("大数据等、等离子显示").map(\.label) == ["大数据", "等离子显示"])
  }

  @Test func `likely errors and catch-all industries are found, not changed`() throws {
    let read = try PilotCityFixture.city(main: "视频制造、先进制造业、生产性服务业、绿色工业")
    #expect(read.city.needs.map(\.text).contains("视频制造"))
    #expect(read.findings.filter { $0.kind == .likelyTypo }.map(\.facts) == [["食品制造"]])
    #expect(read.findings.filter { $0.kind == .catchAllIndustry }.map(\.quoted) == ["先进制造业", "生产性服务业", "绿色工业"])
  }

  @Test func `an industry repeated in a cell is found with its first place`() throws {
    let read = try PilotCityFixture.city(main: "大数据、软件、大数据")
    let first = try #require(read.city.needs.first { $0.id.text == "1-main-1" })
    let repeated = read.findings.filter { $0.kind == .repeatedInCell }
    #expect(repeated.map(\.facts) == [["大数据", String(first.range.start)]])
  }

  @Test(arguments: [
    ("物联网", "物联网产业、软件", false), ("特色农业", "新能源新材料、生物医药", true), ("新能源", "新能源新材料", false),
    ("新能源汽车", "汽车", true), ("高端装备制造业", "高端装备制造", false), ("智能网联", "数字产业（智能网联）", false),
  ])
  func `a key industry without a main one is found by label`(key: String, main: String, isFound: Bool) throws {
    let findings = try PilotCityFixture.city(key: key, main: main).findings
    #expect(findings.contains { $0.kind == .keyNotAmongMain } == isFound)
  }

  @Test func `each further spelling of an industry is found once`() throws {
    let findings = try PilotCityFixture.city(key: "物联网", main: "物联网产业、物联网、软件").findings
    let variants = findings.filter { $0.kind == .spellingVariant }
    #expect(variants.map(\.quoted) == ["物联网产业"])
    #expect(variants.map(\.facts) == [["物联网"]])
  }
}
