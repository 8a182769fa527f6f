import Ingestion
import SupplyDemand
import Testing

@Suite struct `Company linker` {
  private static func read(_ cells: String...) throws -> PilotCityList {
    let names = ["北京中关村软件园", "辽宁沈阳经开区", "山东泰安"]
    let rows = zip(names, cells).map { [$0, "大数据", "大数据", $1] }
    let list =
      switch rows.count {
      case 2: PilotCityFixture.list(rows[0], rows[1])
      default: PilotCityFixture.list(rows[0], rows[1], rows[2])
      }
    return try #require(try PilotCityFixture.reader().read(list, file: "list.txt"))
  }

  private static func links(_ list: PilotCityList) -> [[String]] {
    list.cities.flatMap(\.enterprises).map { $0.sameCompany.map(\.text) }
  }

  @Test func `the same name in several cities is one company`() throws {
    let list = try Self.read("腾讯、科大讯飞", "特变电工", "腾讯、特变电工、腾讯")
    #expect(
      Self.links(list) == [
        ["3-enterprise-1"], [], ["3-enterprise-2"], ["1-enterprise-1"], ["2-enterprise-1"], ["1-enterprise-1"],
      ])
    let shared = list.findings.filter { $0.kind == .sharedCompany }
    #expect(shared.map(\.quoted) == ["腾讯", "特变电工"])
    #expect(shared.map(\.facts) == [["北京中关村软件园、山东泰安"], ["辽宁沈阳经开区、山东泰安"]])
  }

  @Test(arguments: [("中兴", "中兴通讯"), ("华润微", "华润微电子"), ("利勃海尔", "德国利勃海尔")])
  func `names known to be the same are linked`(one: String, other: String) throws {
    #expect(Self.links(try Self.read(one, other)) == [["2-enterprise-1"], ["1-enterprise-1"]])
  }

  @Test(arguments: [
    ("海尔", "利勃海尔"), ("海尔", "德国利勃海尔"), ("长城", "长城汽车"), ("长城", "长城果汁集团"), ("天海", "航天海鹰"),
    ("三星医疗电气", "三星"), ("恒大", "恒安"), ("三六重工", "三一重工"), ("三六零", "三六重工"),
  ])
  func `names of different companies are neither linked nor doubted`(one: String, other: String) throws {
    for list in [try Self.read(one, other), try Self.read(other, one)] {
      #expect(Self.links(list) == [[], []])
      #expect(!list.findings.contains { [.possibleAlias, .sharedCompany].contains($0.kind) })
    }
  }

  @Test(arguments: [
    ("华为", "华为终端"), ("华为终端", "华为鲲鹏"), ("腾讯", "腾讯IDC"), ("百度", "百度APOLLO"), ("海信", "海信科龙"),
    ("海光", "成都海光"), ("紫光展锐", "清华紫光"), ("固高自动化", "深圳固高"), ("宏华机械", "宏华石油"), ("上汽通用五菱", "五菱工业"),
    ("某某", "某某电子"), ("某某电子", "四川某某电子"),
  ])
  func `names that may be one company's are found and not linked`(one: String, other: String) throws {
    let list = try Self.read(one, other)
    #expect(Self.links(list) == [[], []])
    let doubts = list.findings.filter { $0.kind == .possibleAlias }
    #expect(doubts.map(\.quoted) == [other])
    #expect(doubts.map(\.facts) == [[one, "北京中关村软件园"]])
  }

  @Test func `the notice links exactly these companies`() throws {
    let list = try #require(try PilotCityFixture.reader().read(try PilotCityFixture.notice(), file: "n"))
    let linked = list.cities.flatMap { city in
      city.enterprises.filter { !$0.sameCompany.isEmpty }.map { "\(city.number) \($0.name)" }
    }
    #expect(
      linked == [
        "1 腾讯", "1 科大讯飞", "13 特变电工", "18 科大讯飞", "19 华润微", "20 利勃海尔", "22 吉利汽车", "25 吉利汽车",
        "33 特变电工", "41 长城汽车", "45 腾讯", "45 中兴", "51 中兴通讯", "51 科大讯飞", "52 长城汽车", "52 德国利勃海尔",
        "53 华润微电子", "56 比亚迪", "56 吉利汽车", "62 比亚迪",
      ])
  }
}
