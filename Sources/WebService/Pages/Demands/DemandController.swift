import Hummingbird
import Reporting
import Storage
import SupplyDemand

/// The demand hall, where demands are dispatched (附件2 第十二条).
struct DemandController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  private var store: Store { pages.editions.store }

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/demands") { request, context in
      try await pages.page(request, context, .demands, showsWork: true) { call in
        ("需求大厅", DemandsPage(try hall(), call: call))
      }
    }
    router.get("/demands/:id") { request, context in
      try await pages.page(request, context, .demand, showsWork: true) { call in
        let demand = try pages.record(context, call.edition.tables.demands, .demands)
        let accounts = call.visitor.account == nil ? [] : try store.accounts()
        let page = DemandPage(demand, hall: try hall(), accounts: accounts, call: call)
        return (page.title, page)
      }
    }
    router.post("/demands/:id/dispatches") { request, context in try await dispatch(request, context) }
    router.post("/dispatches/:number") { request, context in try await change(request, context) }
  }

  private func hall() throws -> DemandHall {
    DemandHall(try store.dispatches(), today: LocalTime.date(clock.now))
  }

  private func dispatch(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.dispatch)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let edition = try pages.editions.current
    let demand = try pages.record(context, edition.tables.demands, .demands)
    let assignee = try Self.assignee(items, in: edition)
    let day = try Self.day(items["due"])
    let handler = try items["handler"].flatMap { $0.isEmpty ? nil : Account.ID($0) }.map { id in
      try Self.check(handler: id, of: assignee, store, edition)
      return id
    }
    _ = try store.addDispatch(
      of: demand.id, to: assignee, handler: handler, dueOn: day,
      note: try FormReader.note(items["note"]), at: clock.now, by: account.id)
    pages.editions.noteWork()
    return Response.redirect(to: PagePath.record(RecordReference(.demands, demand.id.text)) + "#dispatches")
  }

  /// To whom a form sends a demand: the identity that was typed, else the one that was chosen.
  private static func assignee(_ items: QueryItems, in edition: Edition) throws(Problem) -> RecordReference {
    let typed = (items["other"] ?? "").trimmingWhitespace()
    let parts = (items["assignee"] ?? "").split(separator: "/", maxSplits: 1).map(String.init)
    let chosen = parts.count == 2 ? RecordKind(rawValue: parts[0]).map { [RecordReference($0, parts[1])] } ?? [] : []
    let candidates =
      typed.isEmpty ? chosen : [RecordReference(.teams, typed), RecordReference(.experts, typed)]
    let known = candidates.first { [.teams, .experts].contains($0.kind) && edition.tables.has($0) }
    guard let known else {
      throw .badBody(
        Words("请选择派给哪个团队或专家，或填写它的编号。", "Choose a team or an expert to dispatch to, or type its identity."))
    }
    return known
  }

  /// Makes sure that an account may handle what is sent to somebody: it works for the platform, or for the team.
  static func check(
    handler id: Account.ID, of assignee: RecordReference, _ store: Store, _ edition: Edition
  ) throws {
    guard let account = try store.account(id), !account.isDisabled else {
      throw Problem.badBody(Words("没有这个经办账号。", "There is no such account."))
    }
    switch account.role {
    case .admin, .staff: return
    case .analyst: break
    case .team:
      let visitor = Visitor(
        account: account, permissions: [], csrfSecret: nil, sessionHash: nil,
        handledTeams: Set(try store.teams(handledBy: id)), units: UnitDirectory(try store.units()))
      if assignee.kind == .teams, let team = edition.tables.teams[assignee.id], visitor.handles(team) { return }
    }
    throw Problem.badBody(
      Words("经办人应是平台工作人员，或该团队的经办人。", "Who handles it works for the platform or for the team."))
  }

  private func change(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let number = context.parameters.get("number").flatMap { Int($0) } ?? 0
    guard let known = try store.dispatch(number) else { throw Problem.notFound(Words("这次派单", "such dispatch")) }
    guard context.visitor.mayChange(known, in: try pages.editions.current) else { throw Problem.notAllowed }
    guard let status = items["status"].flatMap({ Dispatch.Status(rawValue: $0) }) else {
      throw Problem.badBody(Words("请选择派单的状态。", "Choose how far the dispatch has come."))
    }
    let note = try FormReader.note(items["note"])
    _ = try store.changeDispatch(number, at: clock.now, by: account.id) { dispatch in
      dispatch.status = status
      if !note.isEmpty { dispatch.note = note }
    }
    pages.editions.noteWork()
    return Response.redirect(to: PagePath.record(RecordReference(.demands, known.demand.text)) + "#dispatches")
  }

  /// A day of a form; nil when none is given.
  static func day(_ text: String?) throws(Problem) -> CalendarDate? {
    guard let text, !text.isEmpty else { return nil }
    guard let day = CalendarDate(text) else {
      throw .badBody(Words("日期“\(text)”有误，应如 2023-11-30。", "“\(text)” is no day; write 2023-11-30."))
    }
    return day
  }
}
