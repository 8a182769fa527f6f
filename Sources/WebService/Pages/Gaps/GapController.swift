import Hummingbird
import Reporting
import SupplyDemand
import Workbench

/// The pages of coverage for analysts.
struct GapController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/gaps") { request, context in
      try await pages.page(request, context, .gaps) { call in
        let filter = GapFilter(call)
        return (
          "供需缺口", GapsPage(await call.edition.coverage, filter: filter, call: call)
        )
      }
    }
    router.get("/gaps.csv") { request, context in
      let (report, _, _) = try await report(request, context)
      return Download.csv(report.spreadsheet(in: .zh), named: "供需缺口")
    }
    router.get("/gaps.xlsx") { request, context in
      let (report, filter, _) = try await report(request, context)
      return try Download.xlsx(
        report.workbook(in: .zh, about: filter.about, date: LocalTime.date(clock.now)), named: "供需缺口")
    }
    router.get("/gaps.docx") { request, context in
      let (report, filter, _) = try await report(request, context)
      let document = report.wordReport(in: .zh, about: filter.about, date: LocalTime.date(clock.now))
      return try Download.docx(document, named: "供需缺口")
    }
    for kind in GapCharts.Kind.allCases {
      router.get(RouterPath("/gaps/\(kind.rawValue).csv")) { request, context in
        Download.csv(try await chart(kind, request, context).spreadsheet(in: .zh), named: kind.title)
      }
      router.get(RouterPath("/gaps/\(kind.rawValue).xlsx")) { request, context in
        let chart = try await chart(kind, request, context)
        let workbook = Workbook(
          sheets: [Workbook.Sheet(name: kind.title, table: chart.spreadsheet(in: .zh))], date: LocalTime.date(clock.now)
        )
        return try Download.xlsx(workbook, named: kind.title)
      }
      router.get(RouterPath("/gaps/\(kind.rawValue).svg")) { request, context in
        let svg = try await chart(kind, request, context).svg(in: .zh, isStandalone: true)
        return Download.response(
          ByteBuffer(string: svg), type: "image/svg+xml; charset=utf-8", name: "\(kind.title).svg")
      }
    }
  }

  private func chosen(
    _ request: Request, _ context: ServiceContext
  ) async throws -> (coverages: [NeedCoverage], filter: GapFilter, edition: Edition) {
    try context.visitor.require(.read)
    let edition = try pages.editions.current
    let filter = GapFilter(try PageCall(request, context, edition: edition))
    return (filter.chosen(await edition.coverage, in: edition), filter, edition)
  }

  private func report(
    _ request: Request, _ context: ServiceContext
  ) async throws -> (report: GapReport, filter: GapFilter, edition: Edition) {
    let (coverages, filter, edition) = try await chosen(request, context)
    try pages.noteExport("gaps", context, at: clock.now)
    let report = GapReport(
      coverages: coverages, directory: edition.answers.directory, disclosure: context.visitor.disclosure)
    return (report, filter, edition)
  }

  private func chart(
    _ kind: GapCharts.Kind, _ request: Request, _ context: ServiceContext
  ) async throws -> any Chart {
    let (coverages, filter, edition) = try await chosen(request, context)
    return GapCharts(coverages, filter: filter, edition: edition).chart(kind)
  }
}

extension GapFilter {
  /// What was chosen, for the sheet of a workbook that says so.
  var about: [(title: String, text: String)] {
    let lines: [(String, String?)] = [
      ("省份", region), ("国家区域战略", strategy?.name(in: .zh)), ("所在列", column?.name(in: .zh)),
      ("供给类型", kind?.name(in: .zh)), ("范围", showsUnservedOnly ? "只看缺口" : nil),
    ]
    return lines.compactMap { title, text in text.map { (title, $0) } }
  }
}
