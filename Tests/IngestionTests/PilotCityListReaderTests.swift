import Ingestion
import SupplyDemand
import Testing

@Suite struct `Pilot city list reader` {
  private static func noticeList() throws -> PilotCityList {
    try #require(try PilotCityFixture.reader().read(try PilotCityFixture.notice(), file: "notice.txt"))
  }

  @Test func `the notice holds 65 cities, numbered in order`() throws {
    let cities = try Self.noticeList().cities
    #expect(cities.map(\.number) == Array(1...65))
    #expect(cities.first?.name == "北京中关村软件园")
    #expect(cities.last?.name == "新疆石河子")
    #expect(cities.allSatisfy { $0.division != nil && $0.level != nil })
    #expect(cities.allSatisfy { city in Set(city.needs.map(\.column)) == [.key, .main] && !city.enterprises.isEmpty })
  }

  @Test func `mentions are as many as counted by hand`() throws {
    let cities = try Self.noticeList().cities
    let needs = cities.flatMap(\.needs).filter { $0.parent == nil }
    let key = needs.filter { $0.column == .key }.map(\.text)
    let main = needs.filter { $0.column == .main }.map(\.text)
    #expect([key.count, Set(key).count] == [83, 72])
    #expect([main.count, Set(main).count] == [387, 284])
    #expect(Set(key + main).count == 318)
    let enterprises = cities.flatMap(\.enterprises).map(\.text)
    #expect([enterprises.count, Set(enterprises).count] == [635, 623])
  }

  @Test func `single cities hold as many as counted by hand`() throws {
    let cities = try Self.noticeList().cities
    func mainCount(_ number: Int) -> Int {
      cities[number - 1].needs.count { $0.column == .main && $0.parent == nil }
    }
    #expect([mainCount(38), mainCount(22), mainCount(45)] == [26, 17, 15])
    #expect([15, 52].map { cities[$0 - 1].enterprises.count } == [1, 27])
  }

  @Test func `every range gives the printed text back`() throws {
    let text = try PilotCityFixture.notice()
    let scalars = Array(text.unicodeScalars)
    func slice(_ range: TextRange) -> String {
      String(String.UnicodeScalarView(scalars[range.start..<range.end]))
    }
    for city in try Self.noticeList().cities {
      #expect(slice(city.range) == city.name)
      for need in city.needs { #expect(slice(need.range) == need.text) }
      for enterprise in city.enterprises { #expect(slice(enterprise.range) == enterprise.text) }
    }
  }

  @Test func `identifiers are unique and name column and place`() throws {
    let cities = try Self.noticeList().cities
    let ids = cities.flatMap { $0.needs.map(\.id.text) + $0.enterprises.map(\.id.text) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isSuperset(of: ["38-key-1", "38-main-26", "18-main-1.1", "18-main-1.2", "22-enterprise-3"]))
    let digital = cities[17].needs.filter { $0.id.text.hasPrefix("18-main-1") }
    #expect(digital.map(\.text) == ["数字产业（智能网联、人工智能）", "智能网联", "人工智能"])
    #expect(digital.map { $0.parent?.text } == [nil, "18-main-1", "18-main-1"])
  }

  @Test func `findings are as many of each kind as looked through by hand`() throws {
    var counts: [FindingKind: Int] = [:]
    for finding in try Self.noticeList().findings { counts[finding.kind, default: 0] += 1 }
    let expected: [FindingKind: Int] = [
      .mixedSeparators: 23, .repeatedInCell: 4, .similarInCell: 14, .sharedCompany: 9, .possibleAlias: 18,
      .likelyLostSeparator: 2, .joinedItems: 19, .distributedSuffix: 5, .conjunction: 50, .parenthesis: 12,
      .openEnded: 2, .notCompany: 27, .gluedProduct: 5, .genericName: 63, .foreignRegion: 14, .provinceInferred: 1,
      .hostDivision: 11, .keyNotAmongMain: 30, .spellingVariant: 28, .likelyTypo: 4, .catchAllIndustry: 9,
    ]
    #expect(counts == expected)
  }

  @Test func `findings tell line and column and quote the text there`() throws {
    let text = try PilotCityFixture.notice()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    for finding in try Self.noticeList().findings {
      let line = try #require(finding.location.line)
      let column = try #require(finding.location.column)
      let there = lines[line - 1].dropFirst(column - 1).prefix(finding.quoted.unicodeScalars.count)
      #expect(String(String.UnicodeScalarView(there)) == finding.quoted)
    }
  }

  @Test func `a text without the list is none`() throws {
    let reader = try PilotCityFixture.reader()
    for text in ["", "\n\n", "序号", "姓名,单位\n张三,某大学", "重点产业需求清单：见附件"] {
      #expect(reader.read(text, file: "x") == nil)
      #expect(!PilotCityListReader.looksLikePilotCityList(text))
    }
  }

  @Test func `the notice and tables look like the list`() throws {
    #expect(PilotCityListReader.looksLikePilotCityList(try PilotCityFixture.notice()))
    #expect(PilotCityListReader.looksLikePilotCityList("序号,试点城市（园区）,重点产业,主要产业,代表企业\n"))
    #expect(PilotCityListReader.looksLikePilotCityList("序号\t试点城市(园区)\t重点产业\t主要产业\t代表企业\r\n"))
  }
}
