import Hummingbird
import Reporting
import Storage
import SupplyDemand
import Workbench

/// What teams record of their work: contacts with cities, progress with their obligations; and who handles them.
struct TeamWorkController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  private var store: Store { pages.editions.store }

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/teams/:id/obligations") { request, context in
      let team = try pages.record(context, try pages.editions.current.tables.teams, .teams)
      return try await pages.page(request, context, .obligations, showsWork: true) { call in
        let outlooks = call.edition.answers.outlooks(of: team, progress: try store.progress(of: team.id))
        let report = ObligationReport(
          team: team, outlooks: outlooks, directory: call.edition.answers.directory,
          disclosure: call.visitor.disclosure)
        return ("实施要求", ObligationsPage(team, report))
      }
    }
    router.post("/teams/:id/contacts") { request, context in
      let (items, team, account) = try await begin(request, context, needs: .record)
      guard let city = items["city"].flatMap({ Int($0) }), try pages.editions.current.tables.cities[city] != nil,
        let day = try DemandController.day(items["day"])
      else { throw Problem.badBody(Words("请选择城市和日期。", "Choose a city and a day.")) }
      _ = try store.addContact(
        of: team.id, with: city, on: day, note: try FormReader.note(items["note"]), at: clock.now, by: account.id)
      return done(team)
    }
    router.post("/teams/:id/progress") { request, context in
      let (items, team, account) = try await begin(request, context, needs: .record)
      let known = try pages.editions.current.answers.workspace.notice.obligations(of: team)
      guard let obligation = items["obligation"], known.contains(where: { $0.key == obligation }),
        let amount = items["amount"].flatMap({ Int($0) }), (1...100_000).contains(amount)
      else { throw Problem.badBody(Words("请选择任务并填写数量（1 至 100000）。", "Choose an obligation and an amount.")) }
      let note = try FormReader.note(items["note"])
      let isOffset = items["offset"] == "on"
      if isOffset, note.isEmpty || !context.visitor.may(.dispatch) {
        throw Problem.badBody(Words("抵减须由平台人员登记，并写明理由。", "Offsets are the platform's to record, with a reason."))
      }
      _ = try store.addProgress(
        of: team.id, obligation: obligation, amount: amount, note: note, isOffset: isOffset,
        evidence: try Self.evidence(items), at: clock.now, by: account.id)
      return done(team)
    }
    router.post("/teams/:id/progress/:number/confirm") { request, context in
      let (_, team, account) = try await begin(request, context, needs: .dispatch)
      let number = context.parameters.get("number").flatMap { Int($0) } ?? 0
      _ = try store.confirmProgress(number, at: clock.now, by: account.id)
      return done(team)
    }
    router.post("/teams/:id/handlers") { request, context in
      let (items, team, account) = try await begin(request, context, needs: .dispatch)
      let chosen = Set(items.values(of: "handler").map { Account.ID($0) })
      try store.setHandlers(chosen, of: team.id, at: clock.now, by: account.id)
      return done(team)
    }
  }

  /// The evidence that a form gives; nil when it gives none.
  private static func evidence(_ items: QueryItems) throws -> ProgressEvidence? {
    let amount = (items["contract-amount"] ?? "").trimmingWhitespace()
    guard amount.isEmpty || (Double(amount).map { (0..<ProgressEvidence.amountLimit).contains($0) } ?? false) else {
      throw Problem.badBody(Words("合同金额应为万元数。", "The contract's amount is a number of 万元."))
    }
    return try ProgressEvidence.given(
      items["evidence"].flatMap { ProgressEvidence.Kind(rawValue: $0) },
      day: try DemandController.day(items["evidence-day"]), parties: try FormReader.note(items["parties"]),
      amount: Double(amount), link: try FormReader.note(items["link"]))
  }

  /// Reads the form, and makes sure that the visitor may change the team's matters.
  private func begin(
    _ request: Request, _ context: ServiceContext, needs permission: Permission
  ) async throws -> (items: QueryItems, team: ServiceTeam, account: Account) {
    let items = try await FormReader.items(request, context.visitor)
    try context.visitor.require(permission)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let team = try pages.record(context, try pages.editions.current.tables.teams, .teams)
    guard context.visitor.handles(team) else { throw Problem.notAllowed }
    return (items, team, account)
  }

  private func done(_ team: ServiceTeam) -> Response {
    pages.editions.noteWork()
    return Response.redirect(to: PagePath.record(RecordReference(.teams, team.id.text)) + "#work")
  }
}
