import Hummingbird
import Matching
import Reporting
import SupplyDemand
import Workbench

/// The pages of service teams.
struct TeamController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  /// For how many cities a page says what would raise the team.
  private static let conditionLimit = 5
  /// How many cities a team's page shows.
  private static let parkLimit = 20

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/teams") { request, context in
      try await pages.page(request, context, .teams) { call in ("科技服务团", TeamsPage(call: call)) }
    }
    router.get("/teams/:id") { request, context in
      try await pages.page(request, context, .team, showsWork: true) { call in
        let team = try pages.record(context, call.edition.tables.teams, .teams)
        let report = await call.edition.answers.target(
          of: team, called: team.name, limit: Self.parkLimit, explains: true, conditionLimit: Self.conditionLimit,
          disclosure: call.visitor.disclosure)
        let work = try TeamWork(team, store: pages.editions.store, call: call)
        let page = TeamPage(team, parks: report.parks, work: work, call: call)
        return (page.name, page)
      }
    }
    router.get("/teams/:id/targets.csv") { request, context in
      let (team, report) = try await targets(request, context)
      return Download.csv(report.spreadsheet(in: .zh), named: "\(team.id)-可服务城市")
    }
    router.get("/teams/:id/targets.xlsx") { request, context in
      let (team, report) = try await targets(request, context)
      let workbook = report.workbook(in: .zh, about: Self.about(team, context), date: LocalTime.date(clock.now))
      return try Download.xlsx(workbook, named: "\(team.id)-可服务城市")
    }
    router.get("/teams/:id/targets.docx") { request, context in
      let (team, report) = try await targets(request, context)
      let document = report.wordReport(in: .zh, about: Self.about(team, context), date: LocalTime.date(clock.now))
      return try Download.docx(document, named: "\(team.id)-可服务城市")
    }
  }

  private func targets(
    _ request: Request, _ context: ServiceContext
  ) async throws -> (team: ServiceTeam, report: TargetReport) {
    try context.visitor.require(.read)
    let edition = try pages.editions.current
    let team = try pages.record(context, edition.tables.teams, .teams)
    try pages.noteExport("targets", context, at: clock.now)
    let report = try await pages.gate.run {
      await edition.answers.target(
        of: team, called: team.name, limit: 65, explains: true, conditionLimit: Self.conditionLimit,
        disclosure: context.visitor.disclosure)
    }
    return (team, report)
  }

  private static func about(_ team: ServiceTeam, _ context: ServiceContext) -> [(title: String, text: String)] {
    let names = [team.leader, team.chiefExpert]
    return [("服务团", context.visitor.disclosure.text(team.name, naming: names)), ("编号", team.id.text)]
  }
}
