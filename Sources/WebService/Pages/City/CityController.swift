import Hummingbird
import Matching
import Reporting
import SupplyDemand
import Workbench

/// The pages of pilot cities.
struct CityController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/cities") { request, context in
      try await pages.page(request, context, .cities) { call in
        ("试点城市（园区）", CitiesPage(call: call, coverage: await call.edition.coverage))
      }
    }
    router.get("/cities/:number") { request, context in
      try await pages.page(request, context, .city) { call in
        let city = try Self.city(context, call.edition)
        let filter = SupplyFilter(call)
        let panel = RecommendationPanel(
          city, filter: filter, matches: try await Self.matches(for: city, filter, call.edition), call: call)
        let coverage = await call.edition.coverage(of: city)
        return (city.name, CityPage(city, call: call, coverage: coverage, recommendations: panel))
      }
    }
    router.get("/cities/:number/recommendations.csv") { request, context in
      let (city, report, _) = try await report(request, context)
      return Download.csv(
        report.spreadsheet(in: .zh), named: "\(city.name)-\(report.kind.name(in: .zh))推荐")
    }
    router.get("/cities/:number/recommendations.xlsx") { request, context in
      let (city, report, about) = try await report(request, context)
      return try Download.xlsx(
        report.workbook(in: .zh, about: about, date: LocalTime.date(clock.now)),
        named: "\(city.name)-\(report.kind.name(in: .zh))推荐")
    }
    router.get("/cities/:number/report.docx") { request, context in
      let (city, report, about) = try await report(request, context)
      let document = WordReport(
        title: city.name + "供需对接情况", sections: CityReport(cities: [city]).sections(in: .zh) + report.sections(in: .zh),
        about: about, date: LocalTime.date(clock.now))
      return try Download.docx(document, named: "\(city.name)-供需对接情况")
    }
  }

  /// The city that the path names.
  static func city(_ context: ServiceContext, _ edition: Edition) throws(Problem) -> PilotCity {
    let number = context.parameters.get("number").flatMap { Int($0) } ?? 0
    guard let city = edition.tables.cities[number] else {
      throw .notFound(Words("序号为 \(number) 的试点城市（园区）", "pilot city with the number \(number)"))
    }
    return city
  }

  /// The best supplies for a city, of those that a filter takes.
  private static func matches(
    for city: PilotCity, _ filter: SupplyFilter, _ edition: Edition
  ) async throws -> [CityMatch] {
    let need = try filter.need.map { try edition.answers.workspace.need($0, of: city) }
    let matches =
      if need == nil, filter.takesAll {
        await edition.recommendations(of: filter.kind, for: city, limit: filter.top)
      } else {
        await edition.answers.matcher.cityMatches(
          for: city, need: need, kind: filter.kind, limit: filter.top,
          where: { filter.takes($0, for: city, in: edition) })
      }
    guard let level = filter.level else { return matches }
    return matches.filter { level == .adequate ? $0.best.level == .adequate : $0.best.level != .none }
  }

  private func report(
    _ request: Request, _ context: ServiceContext
  ) async throws -> (city: PilotCity, report: RecommendationReport, about: [(title: String, text: String)]) {
    try context.visitor.require(.read)
    let edition = try pages.editions.current
    let call = try PageCall(request, context, edition: edition)
    let city = try Self.city(context, edition)
    let filter = SupplyFilter(call)
    try pages.noteExport("recommendations", context, at: clock.now)
    let report = RecommendationReport(
      city: city, kind: filter.kind, need: try filter.need.map { try edition.answers.workspace.need($0, of: city) },
      matches: try await pages.gate.run { try await Self.matches(for: city, filter, edition) },
      directory: edition.answers.directory, explains: true, disclosure: context.visitor.disclosure)
    return (city, report, filter.about(city))
  }
}
