import ChineseText
import SupplyDemand
import Testing

struct CityNameResolverTests {
  private static let resolver = CityNameResolver(
    cities: PilotCities.all, normalizer: TestLexicons.normalizer, pinyin: TestLexicons.pinyin)

  private func resolve(_ name: String) -> CityNameResolution { Self.resolver.resolve(name) }

  private func ids(_ numbers: Int...) -> [PilotCity.ID] { numbers.map { PilotCity.ID(String($0)) } }

  @Test func `a printed name is its city`() {
    for city in PilotCities.all { #expect(resolve(city.name) == .city(city.id)) }
  }

  @Test func `a number is its city`() {
    for city in PilotCities.all { #expect(resolve(" \(city.number)") == .city(city.id)) }
    #expect(resolve("３８") == .city(PilotCity.ID("38")))
    #expect(resolve("66") == .unknown(nearest: []))
  }

  @Test(arguments: [
    ("武汉东湖", 38), ("东湖高新区", 38), ("武汉市东湖新技术开发区", 38), ("湖北省武汉市洪山区东湖新技术开发区", 38), ("湖北东湖高新区", 38), ("武汉", 38),
    ("东湖", 38),
    ("wuhan donghu", 38), ("Wuhan Donghu", 38), ("wuhandonghu", 38), ("hubei donghu", 38), ("donghu", 38), ("武漢東湖", 38),
    ("江苏省无锡市", 19), ("无锡", 19), ("無錫市", 19), ("wuxi", 19), ("江苏 无锡", 19), ("jiangsu wuxi", 19), ("江苏省无锡市滨湖区", 19),
    ("内蒙古自治区巴彦淖尔市", 10), ("巴彦淖尔", 10), ("bayannaoer", 10), ("广西壮族自治区南宁市", 48), ("巴音郭楞蒙古自治州", 64),
    ("北京经济技术开发区", 2), ("北京市大兴区经济技术开发区", 2), ("中关村", 1), ("zhongguancun", 1), ("滨海", 3), ("天津市滨海新区", 3),
    ("黑龙江哈尔滨新区", 16), ("哈尔滨", 16), ("haerbin", 16), ("珲春市", 14), ("吉林延边珲春", 14), ("hunchun", 14), ("杨浦", 17),
    ("changning", 18), ("changsha", 42), ("chongqing yongchuan", 52), ("lüliang", 7), ("lvliang", 7), ("luliang", 7),
    ("Lǚliáng", 7),
    ("三亚", 51), ("崖州湾", 51), ("松山湖", 47), ("东莞松山湖", 47), ("西咸", 59), ("xixian", 59), ("兰州新区", 60), ("石河子市", 65),
  ])
  func `names are understood however written`(name: String, number: Int) {
    #expect(resolve(name) == .city(PilotCity.ID(String(number))))
  }

  @Test func `a province alone lists its cities`() {
    #expect(resolve("北京") == .ambiguous(ids(1, 2)))
    #expect(resolve("北京市") == .ambiguous(ids(1, 2)))
    #expect(resolve("beijing") == .ambiguous(ids(1, 2)))
    #expect(resolve("吉林") == .ambiguous(ids(14)))
    #expect(resolve("chongqing") == .ambiguous(ids(52, 53)))
    #expect(resolve("shanxi") == .ambiguous(ids(7, 8, 59)))
  }

  @Test func `a name that fits several lists them in order`() {
    #expect(resolve("高新区") == .ambiguous(ids(30, 38, 47, 53)))
    #expect(resolve("经开区") == .ambiguous(ids(2, 13)))
    #expect(resolve("gaoxinqu") == .ambiguous(ids(30, 38, 47, 53)))
  }

  @Test func `another place of the same name is not understood`() {
    #expect(resolve("四川省长宁县") != .city(PilotCity.ID("18")))
    for name in ["沈阳高新区", "武汉经开区", "兰州高新区", "合肥高新区", "hefei gaoxinqu"] {
      if case .city = resolve(name) { Issue.record("\(name) is \(resolve(name))") }
    }
    #expect(resolve("南京市江宁区") != .city(PilotCity.ID("22")))
  }

  @Test func `a slip of the input method has the city meant as the nearest`() {
    #expect(nearest("无夕").first == PilotCity.ID("19"))
    #expect(nearest("wuxii").first == PilotCity.ID("19"))
    #expect(nearest("chengdo").first == PilotCity.ID("54"))
  }

  private func nearest(_ name: String) -> [PilotCity.ID] {
    if case .unknown(let nearest) = resolve(name) { nearest } else { [] }
  }

  @Test(arguments: ["", " ", "，", "🙂", "\u{301}"])
  func `what is no name is unknown`(name: String) {
    #expect(resolve(name) == .unknown(nearest: []))
  }

  @Test func `there are at most five nearest`() {
    for name in ["an", "长", "xi", "taizhuo", "巴黎"] { #expect(nearest(name).count <= 5) }
  }

  @Test(arguments: UInt64(0)..<100)
  func `any text is answered`(seed: UInt64) {
    var random = RandomText(seed: seed)
    _ = resolve(random.next(pieces: 4))
  }

  @Test func `an empty list knows no city`() {
    let resolver = CityNameResolver(cities: [], normalizer: TestLexicons.normalizer, pinyin: TestLexicons.pinyin)
    #expect(resolver.resolve("无锡") == .unknown(nearest: []))
  }
}
