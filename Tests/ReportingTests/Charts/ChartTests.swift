import Reporting
import Testing

/// What holds for charts of every kind.
struct ChartTests {
  static let charts: [any Chart] = ChartSample.all.map(\.chart) + ChartSample.hostileCharts + ChartSample.empty

  static func pictures(of chart: any Chart) -> [String] {
    Language.allCases.flatMap { language in
      [false, true].map { chart.svg(in: language, isStandalone: $0) }
    }
  }

  @Test(arguments: charts.indices) func `a picture is well-formed and fits a strict content security policy`(index: Int)
  {
    for picture in Self.pictures(of: Self.charts[index]) {
      let parsed = ParsedSVG(picture)
      #expect(parsed != nil)
      for element in parsed?.elements ?? [] {
        #expect(!["script", "style", "foreignObject", "image"].contains(element.name))
        #expect(element.attributes.keys.allSatisfy { $0 != "style" && $0 != "id" && !$0.hasPrefix("on") })
      }
    }
  }

  @Test(arguments: ChartSample.hostileCharts.indices) func `hostile texts stay texts`(index: Int) throws {
    for picture in Self.pictures(of: ChartSample.hostileCharts[index]) {
      #expect(!picture.contains("<script"))
      let parsed = try #require(ParsedSVG(picture))
      #expect(parsed.elements.first { $0.name == "title" }?.text == ChartSample.hostile)
      #expect(parsed.all("a").allSatisfy { $0.attributes["href"] == ChartSample.hostile })
    }
  }

  @Test(arguments: charts.indices) func `the same chart gives the same bytes`(index: Int) {
    #expect(Self.pictures(of: Self.charts[index]) == Self.pictures(of: Self.charts[index]))
  }

  @Test(arguments: charts.indices) func `a picture has a name, a description and a role that shows its links`(
    index: Int
  ) throws {
    for picture in Self.pictures(of: Self.charts[index]) {
      let parsed = try #require(ParsedSVG(picture))
      #expect(parsed.elements.prefix(3).map(\.name) == ["svg", "title", "desc"])
      #expect(parsed.elements.prefix(3).dropFirst().allSatisfy { !$0.text.isEmpty })
      #expect(parsed.elements.first?.attributes["role"] == (parsed.all("a").isEmpty ? "img" : "group"))
    }
  }

  @Test(arguments: charts.indices) func `every link says where it leads, to the eye and to the ear`(index: Int) throws {
    let parsed = try #require(ParsedSVG(Self.charts[index].svg(in: .zh)))
    for (place, element) in parsed.elements.enumerated() where element.name == "a" {
      let title = parsed.elements[place + 1]
      #expect(title.name == "title" && !title.text.isEmpty)
      #expect(element.attributes["aria-label"] == title.text)
    }
  }

  @Test(arguments: ChartSample.all.indices) func `a page's chart has classes, a file has attributes and no links`(
    index: Int
  ) throws {
    let chart = ChartSample.all[index].chart
    let page = try #require(ParsedSVG(chart.svg(in: .zh)))
    #expect(page.elements.allSatisfy { $0.attributes["fill"] == nil && $0.attributes["stroke"] == nil })
    let file = try #require(ParsedSVG(chart.svg(in: .zh, isStandalone: true)))
    #expect(file.elements.first?.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(file.elements.allSatisfy { $0.attributes["class"] == nil && $0.name != "a" })
    #expect(file.all("text").first?.text == chart.title)
  }

  @Test(arguments: ChartSample.all.indices) func `the stylesheet has a rule for every class`(index: Int) throws {
    let page = try #require(ParsedSVG(ChartSample.all[index].chart.svg(in: .zh)))
    let classes = Set(page.elements.flatMap { ($0.attributes["class"] ?? "").split(separator: " ") })
    for name in classes {
      #expect(ChartStylesheet.css.contains(".\(name) {"))
    }
  }
}
