import Reporting
import Testing

struct ProvinceTileMapTests {
  static func map(_ provinces: [String?]) -> ProvinceTileMap {
    ProvinceTileMap(
      title: "图",
      cities: provinces.enumerated().map { index, province in
        ProvinceTileMap.City(name: "城\(index)", province: province, href: "/\(index)", share: 0.5)
      })
  }

  static func links(_ map: ProvinceTileMap) throws -> [String?] {
    try #require(ParsedSVG(map.svg(in: .zh))).all("a").map { $0.attributes["href"] }
  }

  @Test func `a map without cities has 34 quiet tiles and no links`() throws {
    let parsed = try #require(ParsedSVG(Self.map([]).svg(in: .zh)))
    #expect(parsed.all("rect").count { $0.attributes["class"] == "chart-tile-quiet" } == 34)
    #expect(parsed.all("a").isEmpty)
  }

  @Test func `a city whose province isn't known stands below`() throws {
    let parsed = try #require(ParsedSVG(Self.map(["江苏省", "示例省", nil]).svg(in: .zh)))
    #expect(parsed.all("a").map { $0.attributes["href"] } == ["/0", "/1", "/2"])
    let heading = try #require(parsed.elements.firstIndex { $0.text == "其他" })
    let later = parsed.elements[heading...].filter { $0.name == "a" }
    #expect(later.map { $0.attributes["aria-label"] } == ["城1，示例省：50%", "城2：50%"])
  }

  @Test func `a map of known provinces has no row below`() {
    #expect(!Self.map(["江苏省"]).svg(in: .zh).contains("其他"))
  }

  @Test func `more cities than fit are all there`() throws {
    let links = try Self.links(Self.map(Array(repeating: "山东省", count: 12)))
    #expect(links == (0..<12).map { "/\($0)" })
  }

  @Test func `many cities below take more rows`() throws {
    let heights = try [7, 8].map { count in
      let parsed = try #require(ParsedSVG(Self.map(Array(repeating: nil, count: count)).svg(in: .zh)))
      return try #require(parsed.elements.first?.attributes["height"].flatMap(Double.init))
    }
    #expect(heights[1] == heights[0] + 19.5)
  }

  @Test func `a tooltip has name, share and summary`() throws {
    let parsed = try #require(ParsedSVG(ChartSample.map.svg(in: .zh)))
    let labels = parsed.all("a").compactMap { $0.attributes["aria-label"] }
    #expect(labels.contains("江苏无锡：88%，8 个需求中 7 个有合适供给"))
    #expect(labels.contains("湖北武汉东湖高新区：无数据"))
  }

  @Test func `the description counts the classes`() throws {
    let parsed = try #require(ParsedSVG(ChartSample.map.svg(in: .zh)))
    #expect(
      parsed.all("desc").first?.text
        == "6 个城市，有合适供给的需求占比，不足 20%：1，20–40%：1，40–60%：1，60–80%：1，80% 及以上：1，无数据：1")
  }

  @Test func `the map fits a page 1100 wide`() throws {
    let root = try #require(ParsedSVG(ChartSample.map.svg(in: .zh))?.elements.first)
    #expect(root.attributes["viewBox"]?.hasPrefix("0 0 800 ") == true)
  }
}
