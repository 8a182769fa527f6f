import Foundation
import Hummingbird
import Reporting
import Storage
import SupplyDemand
import Workbench

/// Plans of who serves whom: tried, kept, compared, applied.
struct PlanController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  private var store: Store { pages.editions.store }

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/plans") { request, context in
      try await pages.page(request, context, permission: .plan, .plans, showsWork: true) { call in
        let plans = try store.plans()
        return ("方案", PlansPage(plans, form: try ScenarioForm(plans: plans) { call.query[$0] }))
      }
    }
    router.get("/plans/draft") { request, context in
      try await pages.page(request, context, permission: .plan, .draft, showsWork: true) { call in
        let form = try ScenarioForm(plans: try store.plans()) { call.query[$0] }
        let report = try await call.edition.planReport(form.scenario, call.visitor.disclosure)
        return ("试算方案", DraftPage(report, form: form, call: call))
      }
    }
    router.get("/plans/draft.xlsx") { request, context in
      let report = try await draft(request, context)
      let workbook = report.workbook(in: .zh, about: Self.about(request), date: LocalTime.date(clock.now))
      return try Download.xlsx(workbook, named: "对接方案")
    }
    router.get("/plans/draft.docx") { request, context in
      let report = try await draft(request, context)
      let document = report.wordReport(in: .zh, about: Self.about(request), date: LocalTime.date(clock.now))
      return try Download.docx(document, named: "对接方案")
    }
    router.get("/plans/draft.csv") { request, context in
      Download.csv(try await draft(request, context).spreadsheet(in: .zh), named: "对接方案")
    }
    router.get("/plans/coverage") { request, context in
      try await pages.page(request, context, permission: .plan, .coverage) { call in
        let page = CoveragePage(call)
        return ("补缺组合", page.with(try await coverage(page, call)))
      }
    }
    router.get("/plans/compare") { request, context in
      try await pages.page(request, context, permission: .plan, .plan, showsWork: true) { call in
        let plans = try call.query.values(of: "plan").compactMap { Int($0) }.map { try known($0) }
        guard plans.count > 1, Set(plans.map { "\($0.supply) \($0.receivers)" }).count == 1 else {
          throw Problem.badBody(
            Words("请选择两个以上供给和服务对象相同的方案。", "Choose two or more plans of the same supply and receivers."))
        }
        return ("方案对比", PlanPage(comparing: plans, scenarios: try plans.map { try $0.planned }, call: call))
      }
    }
    router.get("/plans/:number") { request, context in
      try await pages.page(request, context, permission: .plan, .plan, showsWork: true) { call in
        let plan = try chosen(context)
        return (plan.name, PlanPage(plan, scenario: try plan.planned, call: call))
      }
    }
    addKeptDownloads(to: router)
    router.post("/plans") { request, context in try await keep(request, context) }
    router.post("/plans/:number/apply") { request, context in
      try await change(request, context) { number, account in
        try store.applyPlan(number, at: clock.now, by: account)
        return "/plans/\(number)"
      }
    }
    router.post("/plans/:number/drop") { request, context in
      try await change(request, context) { number, account in
        try store.dropPlan(number, at: clock.now, by: account)
        return "/plans"
      }
    }
  }

  /// The downloads of plans that are kept.
  private func addKeptDownloads(to router: Router<ServiceContext>) {
    router.get("/plans/:number/plan.xlsx") { request, context in
      let (plan, sections, about) = try kept(request, context)
      let date = LocalTime.date(clock.now)
      let sheets = sections.map { Workbook.Sheet(name: $0.title, table: $0.table) }
      let last = Workbook.Sheet.about(about + [("日期", date?.description ?? "")], in: .zh)
      return try Download.xlsx(
        Workbook(sheets: sheets + [last], date: date), named: "方案\(plan.number)-\(plan.name)")
    }
    router.get("/plans/:number/plan.docx") { request, context in
      let (plan, sections, about) = try kept(request, context)
      let document = WordReport(title: plan.name, sections: sections, about: about, date: LocalTime.date(clock.now))
      return try Download.docx(document, named: "方案\(plan.number)-\(plan.name)")
    }
  }

  private func kept(
    _ request: Request, _ context: ServiceContext
  ) throws -> (plan: KeptPlan, sections: [ReportSection], about: [(title: String, text: String)]) {
    try context.visitor.require(.plan)
    let call = try PageCall(request, context, edition: try pages.editions.current)
    let plan = try chosen(context)
    try pages.noteExport("plans", context, at: clock.now)
    return (plan, PlanPage.sections(of: plan, try plan.planned, call: call), [("方案", PlanPage.about(plan))])
  }

  /// The whole scenario, as the page's address holds it.
  private static func about(_ request: Request) -> [(title: String, text: String)] {
    [("设想", request.uri.query?.removingPercentEncoding ?? "默认")]
  }

  /// What a page of coverage asks for.
  private func coverage(_ page: CoveragePage, _ call: PageCall) async throws -> CoveragePlanReport {
    let answers = call.edition.answers
    let plan =
      page.isOfEvents
      ? answers.events(forums: page.forums, conferences: page.conferences)
      : try await answers.portfolio(of: page.count, page.kind, serving: page.most, beside: page.beside)
    return CoveragePlanReport(plan: plan, directory: answers.directory, disclosure: call.visitor.disclosure)
  }

  private func draft(_ request: Request, _ context: ServiceContext) async throws -> RecordPlanReport {
    try context.visitor.require(.plan)
    let call = try PageCall(request, context, edition: try pages.editions.current)
    let form = try ScenarioForm(plans: try store.plans()) { call.query[$0] }
    try pages.noteExport("plans", context, at: clock.now)
    return try await pages.gate.run { try await call.edition.planReport(form.scenario, call.visitor.disclosure) }
  }

  private func keep(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.dispatch)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let name = try FormReader.shortText(items, "name", label: Words("名称", "name"))
    guard !name.isEmpty else { throw Problem.badBody(Words("请给方案起个名称。", "Give the plan a name.")) }
    let form = try ScenarioForm(plans: try store.plans()) { items[$0] }
    let call = try PageCall(request, context, edition: try pages.editions.current)
    let plan = try await pages.gate.run {
      try await call.edition.planReport(form.scenario, call.visitor.disclosure).plan
    }
    guard let kept = try store.keep(plan, as: name, at: clock.now, by: account.id) else { throw Problem.noPlan }
    pages.editions.noteWork()
    return Response.redirect(to: "/plans/\(kept.number)")
  }

  private func change(
    _ request: Request, _ context: ServiceContext, _ work: (Int, Account.ID) throws -> String
  ) async throws -> Response {
    _ = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.dispatch)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let plan = try chosen(context)
    do {
      let path = try work(plan.number, account.id)
      pages.editions.noteWork()
      return Response.redirect(to: path)
    } catch StorageError.refused(_, let constraint) {
      throw Problem.conflict(Words("不能这样做，没有任何改动：\(constraint)。", "Nothing was changed: \(constraint)."))
    }
  }

  private func chosen(_ context: ServiceContext) throws -> KeptPlan {
    try known(context.parameters.get("number").flatMap { Int($0) } ?? 0)
  }

  private func known(_ number: Int) throws -> KeptPlan {
    guard let plan = try store.plan(number) else { throw Problem.notFound(Words("方案 \(number)", "plan \(number)")) }
    return plan
  }
}
