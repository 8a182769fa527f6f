import Ingestion
import SupplyDemand
import Testing

@Suite struct `Gazetteer of divisions` {
  private static func city(_ name: String) throws -> PilotCity {
    try PilotCityFixture.city(name).city
  }

  @Test(arguments: [
    ("江苏无锡", "320200", CityLevel.prefectureCity), ("江苏省无锡市", "320200", .prefectureCity),
    ("天津滨海新区", "120116", .nationalNewArea), ("天津宝坻区", "120115", .district), ("吉林珲春", "222404", .countyCity),
    ("新疆巴音郭楞", "652800", .autonomousPrefecture), ("新疆石河子", "659001", .countyCity),
    ("哈尔滨新区", "230109", .nationalNewArea), ("重庆高新区", "500107", .highTechZone),
    ("江西南昌高新区", "360111", .highTechZone), ("海南三亚崖州湾科技城", "460205", .park),
    ("江苏苏州昆山市", "320583", .countyCity), ("内蒙古自治区包头市", "150200", .prefectureCity), ("吉林市", "220200", .prefectureCity),
  ])
  func `a name leads to its division`(name: String, code: String, level: CityLevel) throws {
    let city = try Self.city(name)
    #expect(city.division?.code == code)
    #expect(city.level == level)
  }

  @Test func `the cities of the notice lie where the table of hosts says`() throws {
    let rows = String(decoding: try PilotCityFixture.regionBytes(.hosts), as: UTF8.self).split(separator: "\n")
      .dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let notice = try #require(try PilotCityFixture.reader().read(try PilotCityFixture.notice(), file: "n"))
    #expect(rows.count == 65)
    for (city, row) in zip(notice.cities, rows) {
      let division = try #require(city.division)
      #expect(
        [city.name, division.code, division.name, division.province]
          == [row[1], row[2], row[3], row[5]].map(String.init))
      #expect([division.longitude, division.latitude] == [Double(row[7]), Double(row[8])])
    }
    let zones = notice.findings.filter { $0.kind == .hostDivision }.map(\.quoted)
    #expect(zones == rows.filter { $0[9] != "division itself" }.map { String($0[1]) })
    #expect(Set(notice.cities.compactMap { $0.division?.province }).count == 31)
  }

  @Test func `a zone that no table knows gets the division its name begins with`() throws {
    let read = try PilotCityFixture.city("安徽合肥高新区")
    #expect(read.city.division?.name == "合肥市")
    #expect(read.city.level == .highTechZone)
    #expect(read.findings.first { $0.kind == .hostDivision }?.facts == ["340100", "合肥市"])
  }

  @Test func `a name without its province gets it`() throws {
    let read = try PilotCityFixture.city("哈尔滨新区")
    #expect(read.city.division?.province == "黑龙江省")
    #expect(read.findings.first { $0.kind == .provinceInferred }?.facts == ["黑龙江省"])
  }

  @Test(arguments: ["某某国高新区", "鼓楼区"])
  func `an unknown or ambiguous name is found and read without a division`(name: String) throws {
    let read = try PilotCityFixture.city(name)
    #expect(read.city.division == nil)
    #expect(read.city.strategies.isEmpty)
    #expect(read.findings.contains { $0.kind == .unknownCity })
  }

  @Test(arguments: [
    ("河北保定", [RegionalStrategy.beijingTianjinHebei]), ("江苏无锡", [.yangtzeDelta, .yangtzeBelt]),
    ("福建泉州", []), ("广东深圳", [.greaterBayArea]), ("山东济南", [.yellowRiver]), ("山东青岛", []),
    ("吉林珲春", [.northeastRevitalization, .westernDevelopment]),
    ("内蒙古呼伦贝尔", [.northeastRevitalization, .westernDevelopment]), ("内蒙古包头", [.yellowRiver, .westernDevelopment]),
    ("重庆永川区", [.yangtzeBelt, .westernDevelopment, .chengduChongqing]),
    ("四川德阳", [.yangtzeBelt, .westernDevelopment, .chengduChongqing]), ("新疆石河子", [.westernDevelopment]),
    ("陕西西咸新区", [.yellowRiver, .westernDevelopment]),
  ])
  func `a city has the strategies whose area it lies in`(name: String, strategies: [RegionalStrategy]) throws {
    #expect(try Self.city(name).strategies == strategies)
  }

  @Test func `counties left out by name aren't in the area of their city`() throws {
    let gazetteer = try PilotCityFixture.gazetteer()
    #expect(gazetteer.strategies(forDivision: "510700").contains(.chengduChongqing))
    #expect(!gazetteer.strategies(forDivision: "510727").contains(.chengduChongqing))
  }

  @Test func `every division has a position inside China`() throws {
    let gazetteer = try PilotCityFixture.gazetteer()
    for code in ["110108", "652800", "419001", "320812", "810000"] {
      let division = try #require(gazetteer.division(code: code))
      #expect((73...136).contains(division.longitude))
      #expect((3...54).contains(division.latitude))
    }
    #expect(gazetteer.division(code: "110100") == nil)
  }

  @Test func `an unfit table is refused with its line`() throws {
    #expect(throws: RuleTableError.self) { try Gazetteer { _ in Array("a\tb\n".utf8) } }
    let error = #expect(throws: RuleTableError.self) {
      try Gazetteer { table in
        table == .strategies
          ? Array("strategy\teffect\tcode\nunheard\tinclude\t11\n".utf8)
          : try PilotCityFixture.regionBytes(table)
      }
    }
    #expect(error?.line == 2)
    #expect(error?.description.contains("unheard") == true)
  }
}
