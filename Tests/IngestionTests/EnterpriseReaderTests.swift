import Ingestion
import SupplyDemand
import Testing

@Suite struct `Enterprise reader` {
  private static func enterprises(_ cell: String) throws -> [EnterpriseMention] {
    try PilotCityFixture.city(enterprises: cell).city.enterprises
  }

  private static func findings(_ kind: FindingKind, _ cell: String, city: String = "江苏无锡") throws -> [Finding] {
    try PilotCityFixture.city(city, enterprises: cell).findings.filter { $0.kind == kind }
  }

  @Test func `等公司 is no part of the name`() throws {
    let mention = try #require(try Self.enterprises("哈尔滨工大航博科技等公司，航天海鹰").first)
    #expect(mention.text == "哈尔滨工大航博科技等公司")
    #expect(mention.name == "哈尔滨工大航博科技")
    #expect(mention.kind == .company)
    #expect(try Self.findings(.openEnded, "哈尔滨工大航博科技等公司").map(\.facts) == [["哈尔滨工大航博科技"]])
  }

  @Test(arguments: [
    ("西胜电子电池", "西胜电子", "电池"), ("长信科技液晶面板减薄", "长信科技", "液晶面板减薄"),
    ("美渝港液晶显示模组", "美渝港", "液晶显示模组"), ("台湾华科事业群PCB", "台湾华科事业群", "PCB"),
    ("盈泰康手机整机", "盈泰康", "手机整机"),
  ])
  func `a glued product is split off`(text: String, name: String, product: String) throws {
    let mention = try #require(try Self.enterprises(text).first)
    #expect([mention.text, mention.name, mention.product] == [text, name, product])
    #expect(try Self.findings(.gluedProduct, text).map(\.facts) == [[name, product]])
  }

  @Test func `a product that is the name's own stays`() throws {
    #expect(try Self.enterprises("国轩动力电池").map(\.product) == [nil])
  }

  @Test(arguments: [
    ("泰丰先行亚洲硅业", "泰丰先行、亚洲硅业"), ("盈泰康手机整机台川塑料", "盈泰康手机整机、台川塑料"), ("特变电工金风", "特变电工、金风"),
  ])
  func `names without a separator are kept whole and found`(text: String, parts: String) throws {
    let cell = "特变电工、\(text)、金风"
    #expect(try Self.enterprises(cell).map(\.name)[1] == text)
    #expect(try Self.findings(.likelyLostSeparator, cell).map(\.facts) == [[parts]])
  }

  @Test func `a repeated name points to the first one`() throws {
    let mentions = try Self.enterprises("吉利汽车、得力集团、慈星集团、得力集团")
    #expect(mentions.map { $0.duplicateOf?.text } == [nil, nil, nil, "1-enterprise-2"])
    let repeated = try Self.findings(.repeatedInCell, "吉利汽车、得力集团、慈星集团、得力集团")
    #expect(repeated.map(\.facts) == [["得力集团", String(mentions[1].range.start)]])
  }

  @Test func `names alike in one cell are found and kept apart`() throws {
    let cell = "江丰生物、江丰电子、公牛集团、公牛电器、天海、海能达、天海电子"
    let similar = try Self.findings(.similarInCell, cell)
    #expect(similar.map(\.quoted) == ["江丰电子", "公牛电器", "天海电子"])
    #expect(similar.map(\.facts) == [["江丰生物"], ["公牛集团"], ["天海"]])
    #expect(try Self.enterprises(cell).allSatisfy { $0.duplicateOf == nil })
  }

  @Test(arguments: [
    ("上海交通大学", EnterpriseMention.Kind.university), ("浙江大学", .university),
    ("天津大学建筑设计规划研究总院", .institute), ("中科院南海所", .institute), ("玻璃钢研究院", .institute),
    ("中船重工第703所", .institute), ("国家机器人创新中心", .institute), ("超算天津", .institute),
    ("呼伦贝尔草甸草原研究中心", .institute), ("中国地质调查局", .governmentBody), ("国家信创园", .park),
    ("宏东海洋生物产业园", .park), ("福州（连江）国家远洋渔业基地", .park), ("台正机床联盟", .alliance),
    ("义乌小商品城", .market), ("JEEP", .brand), ("滴滴", .brand), ("中石油塔里木分公司", .company),
    ("宁夏机械研究院股份有限公司", .company), ("焊接集团", .company), ("新希望六和", .company), ("EasyStack", .company),
  ])
  func `a name tells what it stands for`(text: String, kind: EnterpriseMention.Kind) throws {
    #expect(try Self.enterprises(text).map(\.kind) == [kind])
    let facts = try Self.findings(.notCompany, text).map(\.facts)
    #expect(facts == (kind == .company ? [] : [[kind.rawValue]]))
  }

  @Test func `short and general names are found`() throws {
    let quoted = try Self.findings(.genericName, "晋龙、焊接集团、三一重工、人工智能研究院").map(\.quoted)
    #expect(quoted == ["晋龙", "焊接集团", "人工智能研究院"])
  }

  @Test func `places in parentheses stay in the name`() throws {
    let cell = "嘉思特医疗器材（天津）股份有限公司、南开医药"
    #expect(try Self.enterprises(cell).map(\.name)[0] == "嘉思特医疗器材（天津）股份有限公司")
    #expect(try Self.findings(.parenthesis, cell, city: "天津南开区").map(\.facts) == [["天津"]])
    #expect(try Self.findings(.foreignRegion, cell, city: "天津南开区").isEmpty)
  }

  @Test func `region words of other provinces and countries are found`() throws {
    let cell = "河南油田分公司、大庆油田新疆塔东油气勘探开发有限责任公司、新疆中泰纺织、德国STS、华泰"
    let foreign = try Self.findings(.foreignRegion, cell, city: "新疆巴音郭楞")
    #expect(foreign.map(\.facts) == [["河南", "新疆巴音郭楞"], ["大庆", "新疆巴音郭楞"], ["德国", "新疆巴音郭楞"]])
  }

  @Test func `likely errors are found, not changed`() throws {
    let cell = "满邦集团、长开厂公司、分泽时代"
    #expect(try Self.enterprises(cell).map(\.name) == ["满邦集团", "长开厂公司", "分泽时代"])
    #expect(try Self.findings(.likelyTypo, cell).map(\.quoted) == ["满邦集团", "长开厂公司", "分泽时代"])
  }
}
