import Reporting
import Testing

struct BarChartTests {
  static func chart(_ values: [[Double]], series: [BarChart.Series] = BarChart.levels, maximum: Double? = nil)
    -> BarChart
  {
    BarChart(
      title: "图", labelTitle: Words("项", "Item"), series: series,
      bars: values.map { BarChart.Bar(label: "项", values: $0) }, maximum: maximum)
  }

  /// The widths of the bars' parts, in order, without the legend's.
  static func widths(_ chart: BarChart) throws -> [Double] {
    let parsed = try #require(ParsedSVG(chart.svg(in: .zh)))
    return parsed.all("rect").filter { $0.ancestors.count > 1 }
      .compactMap { $0.attributes["width"].flatMap(Double.init) }
  }

  @Test func `parts are as long as their values, those of nothing aren't drawn`() throws {
    let widths = try Self.widths(Self.chart([[2, 0, 4], [1, 1]]))
    #expect(widths.count == 4)
    #expect(abs(widths[1] - 2 * widths[0]) < 0.02)
    #expect(abs(widths[0] - 2 * widths[2]) < 0.02)
    #expect(widths[2] == widths[3])
  }

  @Test func `what is no value counts as 0`() throws {
    #expect(try Self.widths(Self.chart([[-1, .nan, .infinity], []])) == [])
  }

  @Test func `a given maximum fixes the axis`() throws {
    let ticks = try #require(ParsedSVG(ChartSample.shares.svg(in: .zh))).all("text")
      .filter { $0.attributes["class"] == "chart-quiet" }.map(\.text)
    #expect(ticks == ["0%", "20%", "40%", "60%", "80%", "100%"])
  }

  @Test func `levels are counted in the order of the series`() {
    #expect(ChartSample.bars.bars.map(\.values) == [[3, 1, 1], [0, 0, 2]])
  }

  @Test func `a tooltip names every part`() throws {
    let titles = try #require(ParsedSVG(ChartSample.bars.svg(in: .zh))).all("title").map(\.text)
    #expect(titles == ["各产业的需求", "新能源：合适 3，可考虑 1，无合适供给 1，优先", "远洋渔业：合适 0，可考虑 0，无合适供给 2"])
  }
}
