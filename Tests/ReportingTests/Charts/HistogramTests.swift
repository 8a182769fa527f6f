import Reporting
import Testing

struct HistogramTests {
  static func histogram(_ shares: [Double], binCount: Int) -> Histogram {
    Histogram(
      title: "图", binTitle: Words("值", "Value"), countTitle: Words("数", "Count"), shares: shares, binCount: binCount)
  }

  @Test func `a range has its lower end, the last one both`() {
    let bins = Self.histogram([0, 0.1, 0.3, 0.6, 0.7, 0.999, 1], binCount: 10).bins
    #expect(bins.map(\.count) == [1, 1, 0, 1, 0, 0, 1, 1, 0, 2])
    #expect(bins.first?.label == "0–10%")
    #expect(bins.last?.label == "90–100%")
  }

  @Test func `what lies outside counts in the nearest range, what is no number nowhere`() {
    #expect(Self.histogram([-1, 2, .nan, -.infinity, .infinity], binCount: 2).bins.map(\.count) == [2, 2])
  }

  @Test(arguments: [(0, ["0–100%"]), (1, ["0–100%"]), (3, ["0.0–33.3%", "33.3–66.7%", "66.7–100.0%"])])
  func `ranges are named by their ends`(binCount: Int, labels: [String]) {
    #expect(Self.histogram([], binCount: binCount).bins.map(\.label) == labels)
  }

  @Test func `bars are as high as their counts`() throws {
    let chart = Histogram(
      title: "图", binTitle: Words("值", "Value"), countTitle: Words("数", "Count"),
      bins: [1, 2, 0].map { Histogram.Bin(label: "\($0)", count: $0) })
    let heights = try #require(ParsedSVG(chart.svg(in: .zh))).all("rect").map { $0.attributes["height"] }
    #expect(heights == ["100", "200", "0"])
  }

  @Test func `crowded names are thinned out, their tooltips stay`() throws {
    let chart = Self.histogram([], binCount: 50)
    let parsed = try #require(ParsedSVG(chart.svg(in: .zh)))
    #expect(parsed.all("title").count == 51)
    #expect(parsed.all("text").count { $0.text.hasSuffix("%") } < 15)
  }
}
