import Reporting
import SupplyDemand

/// Which needs nobody adequate serves: cities by industry families, distributions, and the needs themselves.
struct GapsPage {
  /// A need.
  struct Row {
    let city: String
    let cityPath: String
    let need: String
    let column: String
    let isServed: Bool
    let cells: [Cell]
  }

  /// What serves it, of one kind.
  struct Cell {
    let kind: String
    let level: LevelBadge
    let best: String?
    let whyPath: String
    let probability: String
  }

  /// A column of the table, with the link that sorts by it.
  struct Heading {
    let heading: String
    let path: String
    let isNumber: Bool
    /// `ascending`, `descending` or `none`, as aria-sort has it.
    let order: String
    let mark: String
  }

  let filter: GapFilter.Form
  let rows: [Row]
  let hasRows: Bool
  let total: Int
  let unserved: Int
  let shown: Int
  /// How many needs the list has in all.
  let listed: Int
  let hasMore: Bool
  let allPath: String
  let heatMap: String
  let families: String
  let cities: String
  let distribution: String
  let headings: [Heading]
  let csvPath: String
  let xlsxPath: String
  let docxPath: String
  let charts: [Download]

  /// The files of one chart.
  struct Download {
    let chart: String
    let chartTable: TableView
    let csvPath: String
    let xlsxPath: String
    let svgPath: String
  }

  /// How many rows a page shows at first.
  private static let rowLimit = 50

  init(_ all: [NeedCoverage], filter: GapFilter, call: PageCall) {
    self.filter = GapFilter.Form(filter, call: call)
    let considered = filter.considered(all, in: call.edition)
    let coverages = filter.chosen(all, in: call.edition)
    total = considered.count
    unserved = considered.count { !filter.isServed($0) }
    listed = coverages.count
    let sorted = filter.sorted(coverages, in: call.edition)
    let limit = filter.showsAll ? sorted.count : Self.rowLimit
    rows = sorted.prefix(limit).map { Row($0, filter: filter, call: call) }
    hasRows = !rows.isEmpty
    shown = rows.count
    hasMore = sorted.count > rows.count
    allPath = "/gaps?" + QueryItems.encoded(filter.items + [("all", "yes")]) + "#needs"
    let charts = GapCharts(coverages, filter: filter, edition: call.edition)
    heatMap = charts.heatMap.svg(in: .zh)
    families = charts.families.svg(in: .zh)
    cities = charts.cities.svg(in: .zh)
    distribution = charts.distribution.svg(in: .zh)
    let query = QueryItems.encoded(filter.items)
    csvPath = "/gaps.csv?\(query)"
    xlsxPath = "/gaps.xlsx?\(query)"
    docxPath = "/gaps.docx?\(query)"
    self.charts = GapCharts.Kind.allCases.map { kind in
      Download(
        chart: kind.title, chartTable: TableView(charts.chart(kind).table(in: .zh)),
        csvPath: "/gaps/\(kind.rawValue).csv?\(query)", xlsxPath: "/gaps/\(kind.rawValue).xlsx?\(query)",
        svgPath: "/gaps/\(kind.rawValue).svg?\(query)")
    }
    headings = GapFilter.Order.allCases.map { order in
      let isCurrent = filter.order == order
      let items =
        filter.items.filter { $0.0 != "sort" && $0.0 != "reverse" }
        + [("sort", order.rawValue)] + (isCurrent && !filter.isReversed ? [("reverse", "yes")] : [])
      return Heading(
        heading: order.title, path: "/gaps?" + QueryItems.encoded(items) + "#needs", isNumber: false,
        order: isCurrent ? (filter.isReversed ? "descending" : "ascending") : "none",
        mark: isCurrent ? (filter.isReversed ? " ▼" : " ▲") : "")
    }
  }
}

extension GapsPage.Row {
  fileprivate init(_ coverage: NeedCoverage, filter: GapFilter, call: PageCall) {
    let need = call.edition.tables.needs[coverage.need]
    let city = need.flatMap { Int($0.city.text) }.flatMap { call.edition.tables.cities[$0] }
    self.city = city?.name ?? ""
    cityPath = (city.map { PagePath.city($0.id) } ?? "") + "#" + coverage.need.text
    self.need = need?.label ?? coverage.need.text
    column = need?.column.name(in: .zh) ?? ""
    isServed = filter.isServed(coverage)
    cells = coverage.supplies.map { supply in
      GapsPage.Cell(
        kind: supply.kind.name(in: .zh), level: LevelBadge(ofAll: supply.level),
        best: supply.best.map { call.wording.distinctName(of: $0.supply) },
        whyPath: supply.best.map { PagePath.match(coverage.need, $0.supply) } ?? "",
        probability: supply.best.map { Wording.decimal($0.probability) } ?? "")
    }
  }
}
