import Reporting
import TestSupport
import Testing

/// Whole charts, for a page and as files, and their tables.
struct ChartSnapshotTests {
  @Test(arguments: ChartSample.all.indices) func `a chart and its tables are as expected`(index: Int) throws {
    let (name, chart) = ChartSample.all[index]
    try expectSnapshot(chart.svg(in: .zh), named: "chart-\(name).svg")
    try expectSnapshot(chart.svg(in: .en, isStandalone: true), named: "chart-\(name).en.file.svg")
    try expectSnapshot(chart.table(in: .zh).markdown, named: "chart-\(name).md")
    try expectSnapshot(chart.spreadsheet(in: .en).csv, named: "chart-\(name).en.csv")
  }

  @Test func `the stylesheet is as expected`() throws {
    try expectSnapshot(ChartStylesheet.css, named: "charts.css")
  }
}
