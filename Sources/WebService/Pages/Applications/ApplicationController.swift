import Hummingbird
import Reporting
import Storage
import SupplyDemand
import Workbench

/// Applications: checked without being kept, taken in, looked at, moved along.
struct ApplicationController: Sendable {
  let pages: PageService
  let clock: ServiceClock
  let byteLimit: Int

  private var store: Store { pages.editions.store }

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/applications") { request, context in try list(request, context) }
    router.get("/applications.xlsx") { request, context in
      try context.visitor.require(.apply)
      let report = ApplicationListReport(try visible(to: context.visitor))
      return try Download.xlsx(report.workbook(in: .zh, date: LocalTime.date(clock.now)), named: "申报材料")
    }
    router.get("/applications/forms/:file") { _, context in try blankForm(context) }
    router.post("/applications/check") { request, context in try await check(request, context) }
    router.post("/applications") { request, context in try await take(request, context) }
    router.get("/applications/:number") { request, context in try await show(request, context) }
    router.get("/applications/:number/file") { request, context in try document(request, context) }
    router.get("/applications/:number/sheet.xlsx") { request, context in
      try context.visitor.require(.dispatch)
      let application = try chosen(context)
      let office = try await pages.editions.applicationOffice()
      let sheet = try await pages.gate.run { try await office.sheet(application, context.visitor.disclosure) }
      return try Download.xlsx(
        sheet.workbook(in: .zh, date: LocalTime.date(clock.now)), named: "评审参考-\(application.number)")
    }
    router.get("/applications/:number/findings.docx") { request, context in
      let application = try chosen(context)
      let office = try await pages.editions.applicationOffice()
      let report = try await pages.gate.run {
        try await office.checked(application, for: context.visitor.account).report(context.visitor.disclosure)
      }
      return try Download.docx(
        report.wordReport(in: .zh, date: LocalTime.date(clock.now)), named: "核对意见-\(application.number)")
    }
    router.post("/applications/:number/state") { request, context in try await move(request, context) }
    router.post("/applications/:number/file") { request, context in try await replace(request, context) }
    router.post("/applications/:number/handler") { request, context in try await handOver(request, context) }
  }

  // MARK: Looking

  private func list(_ request: Request, _ context: ServiceContext, complaint: String? = nil) throws -> Response {
    try context.visitor.require(.apply)
    let state = try QueryItems(request.uri.query ?? "")["state"].flatMap { ApplicationState(rawValue: $0) }
    let page = ApplicationsPage(
      try visible(to: context.visitor), state: state, notice: try pages.editions.current.answers.workspace.notice,
      byteLimit: byteLimit, complaint: complaint, keepsUnits: context.visitor.may(.dispatch))
    return pages.renderer.response(
      title: "申报", content: CachedAnswer(pages.renderer.content(.applications, page)),
      status: complaint == nil ? .ok : .unprocessableContent, request, context)
  }

  /// A blank form of the notice: `team.docx`.
  private func blankForm(_ context: ServiceContext) throws -> Response {
    try context.visitor.require(.apply)
    let file = context.parameters.get("file") ?? ""
    let forms = BlankForms(notice: try pages.editions.current.answers.workspace.notice).all
    guard let form = forms.first(where: { "\($0.key).docx" == file }) else {
      throw Problem.notFound(Words("申报书“\(file)”", "form “\(file)”"))
    }
    return Download.docx(try form.template.bytes(), named: form.template.name)
  }

  private func show(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let application = try chosen(context)
    let visitor = context.visitor
    let office = try await pages.editions.applicationOffice()
    let (checked, sheet) = try await pages.gate.run {
      let checked = try await office.checked(application, for: visitor.account)
      let sheet =
        visitor.may(.dispatch)
        ? try await office.sheet(application, checked: checked, visitor.disclosure) : nil
      return (checked, sheet)
    }
    let accounts = try store.accounts()
    let page = ApplicationPage(
      application, steps: try store.steps(ofApplication: application.number), next: office.next(for: application),
      checked: checked, sheet: sheet, names: AccountNames(accounts),
      handlers: mayHandOver(application, visitor)
        ? try members(of: application) : [],
      visitor: visitor, now: clock.now, byteLimit: byteLimit)
    return pages.renderer.response(
      title: page.title, content: CachedAnswer(pages.renderer.content(.application, page)), request, context)
  }

  private func document(_ request: Request, _ context: ServiceContext) throws -> Response {
    let application = try chosen(context)
    try pages.noteExport("applications", context, at: clock.now)
    let bytes = try store.document(ofApplication: application.number) ?? []
    return Download.response(ByteBuffer(bytes: bytes), type: "application/octet-stream", name: application.file)
  }

  // MARK: Changing

  private func check(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try context.visitor.require(.apply)
    let files = try await files(request, context)
    guard !files.isEmpty else { return try list(request, context, complaint: "请选择一个或几个申报书文件。") }
    let office = try await pages.editions.applicationOffice()
    let checked = try await pages.gate.run { try await office.check(files) }
    return pages.renderer.response(
      title: "自查结果",
      content: CachedAnswer(pages.renderer.content(.checked, CheckedPage(checked, context.visitor.disclosure))),
      request,
      context)
  }

  private func take(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try context.visitor.require(.apply)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let files = try await files(request, context)
    guard !files.isEmpty else { return try list(request, context, complaint: "请选择一个或几个申报书文件。") }
    let office = try await pages.editions.applicationOffice()
    let taken = try await office.take(files, at: clock.now, by: account)
    return Response.redirect(to: taken.count == 1 ? "/applications/\(taken[0].number)" : "/applications")
  }

  private func replace(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let application = try chosen(context)
    guard let file = try await files(request, context).first else {
      throw Problem.badBody(Words("请选择一个文件。", "Choose a file."))
    }
    let office = try await pages.editions.applicationOffice()
    _ = try await office.replace(application.number, with: file, at: clock.now, by: context.visitor.account)
    return Response.redirect(to: "/applications/\(application.number)")
  }

  private func move(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    let application = try chosen(context)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    guard let state = items["state"].flatMap({ ApplicationState(rawValue: $0) }),
      let moment = (items["at"] ?? "").isEmpty
        ? LocalMoment(secondsSince1970: clock.now) : LocalMoment(items["at"] ?? "")
    else { throw Problem.badBody(Words("请选择状态，时间写成 2023-04-25T10:00。", "Choose a state and a time.")) }
    let office = try await pages.editions.applicationOffice()
    _ = try await office.move(
      application, to: state, on: moment, note: try FormReader.note(items["note"]), at: clock.now, by: account)
    return Response.redirect(to: "/applications/\(application.number)")
  }

  private func handOver(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    let application = try chosen(context)
    guard mayHandOver(application, context.visitor) else { throw Problem.notAllowed }
    let handler = items["handler"].flatMap { $0.isEmpty ? nil : Account.ID($0) }
    let known = try members(of: application)
    guard handler == nil || known.contains(where: { $0.id == handler }) else {
      throw Problem.badBody(Words("经办人须是本单位的账号。", "The handler has to be an account of the unit."))
    }
    _ = try store.handOverApplication(
      application.number, to: handler, at: clock.now, by: context.visitor.account?.id)
    return Response.redirect(to: "/applications/\(application.number)")
  }

  // MARK: What is asked for

  /// The files of a form.
  private func files(_ request: Request, _ context: ServiceContext) async throws -> [ListFile] {
    let form = try await FormReader.parts(request, context.visitor, upTo: byteLimit)
    return form.parts.compactMap { part in
      guard part.name == "file", let file = part.file, !part.bytes.isEmpty else { return nil }
      let name = String(file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last?.prefix(200) ?? "")
      return name.isEmpty ? nil : ListFile(name: name, bytes: part.bytes)
    }
  }

  /// The applications that a visitor may see.
  private func visible(to visitor: Visitor) throws -> [KeptApplication] {
    try store.applications().filter(visitor.sees)
  }

  private func chosen(_ context: ServiceContext) throws -> KeptApplication {
    try context.visitor.require(.apply)
    let number = context.parameters.get("number").flatMap { Int($0) } ?? 0
    guard let application = try store.application(number), context.visitor.sees(application)
    else { throw Problem.notFound(Words("申报材料 \(number)", "application \(number)")) }
    return application
  }

  /// The accounts of the unit that applies.
  private func members(of application: KeptApplication) throws -> [Account] {
    let units = UnitDirectory(try store.units())
    return try store.accounts().filter { $0.role == .team && units.isUnit($0.unit, of: application) }
  }

  /// Who may say who handles an application: the platform, and the unit's administrator (附件6).
  private func mayHandOver(_ application: KeptApplication, _ visitor: Visitor) -> Bool {
    visitor.may(.dispatch) || visitor.account?.unitRole == .unitAdmin
  }
}
