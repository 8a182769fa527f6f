import Credentials
import Hummingbird
import Reporting
import Storage
import SupplyDemand
import Workbench

/// Takes lists in: upload, look at the findings, accept or drop; undo.
struct ImportController: Sendable {
  let pages: PageService
  let clock: ServiceClock
  let byteLimit: Int

  private var store: Store { pages.editions.store }

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/imports") { request, context in
      try importsPage(request, context, done: try QueryItems(request.uri.query ?? "")["done"])
    }
    router.post("/imports/uploads") { request, context in try await upload(request, context) }
    router.get("/imports/uploads/:id") { request, context in try await uploadPage(request, context) }
    router.post("/imports/uploads/:id/accept") { request, context in try await accept(request, context) }
    router.post("/imports/uploads/:id/drop") { request, context in
      let (upload, account) = try await chosen(request, context)
      try store.dropUpload(upload.id, at: clock.now, by: account.id)
      return Response.redirect(to: "/imports?done=dropped")
    }
    router.get("/imports/templates/:file") { _, context in try template(context) }
    router.post("/imports/:number/undo") { request, context in try await undo(request, context) }
  }

  private static let doneWords = [
    "accepted": "已导入，匹配结果已更新。", "dropped": "已放弃上传的文件，记录没有变化。", "undone": "已撤销，匹配结果已更新。",
  ]

  private func importsPage(
    _ request: Request, _ context: ServiceContext, complaint: String? = nil, done: String? = nil,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    try context.visitor.require(.importLists)
    let page = ImportsPage(
      uploads: try store.uploads(), imports: try store.imports(), names: AccountNames(try store.accounts()),
      complaint: complaint, done: done.flatMap { Self.doneWords[$0] }, byteLimit: byteLimit)
    return pages.renderer.response(
      title: "导入", content: CachedAnswer(pages.renderer.content(.imports, page)), status: status, request, context)
  }

  /// The template of a list, by the kind of its records and the form of the file: `experts.xlsx`.
  private func template(_ context: ServiceContext) throws -> Response {
    try context.visitor.require(.importLists)
    let file = context.parameters.get("file") ?? ""
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let template = RecordKind(rawValue: String(parts[0])).map(ListTemplate.init) else {
      throw Problem.notFound(Words("模板“\(file)”", "template “\(file)”"))
    }
    switch parts[1] {
    case "csv": return Download.csv(template.table, named: template.name)
    case "xlsx": return try Download.xlsx(template.workbook, named: template.name)
    case "docx": return try Download.docx(template.wordReport, named: template.name)
    default: throw Problem.notFound(Words("模板“\(file)”", "template “\(file)”"))
    }
  }

  private func upload(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try context.visitor.require(.importLists)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    let form = try await FormReader.parts(request, context.visitor, upTo: byteLimit)
    guard let part = form.parts.first(where: { $0.name == "file" }), let file = part.file, !part.bytes.isEmpty else {
      return try importsPage(request, context, complaint: "请选择一个文件；空文件不能导入。", status: .unprocessableContent)
    }
    let id = Upload.ID(SecretToken.make())
    // Browsers may send a path; the file is known by its name.
    let name = String(file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last?.prefix(200) ?? "")
    guard !name.isEmpty else {
      return try importsPage(request, context, complaint: "文件没有名称。", status: .unprocessableContent)
    }
    _ = try store.addUpload(
      id, file: name, kind: form.text("kind").flatMap { RecordKind(rawValue: $0) }, bytes: part.bytes, at: clock.now,
      by: account.id)
    return Response.redirect(to: "/imports/uploads/\(id)")
  }

  private func uploadPage(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try context.visitor.require(.importLists)
    let upload = try known(context)
    let kind = try QueryItems(request.uri.query ?? "")["kind"].flatMap { RecordKind(rawValue: $0) } ?? upload.kind
    let disclosure = context.visitor.disclosure
    let editions = pages.editions
    let page = try await pages.gate.run {
      let bytes = try editions.store.bytes(of: upload.id) ?? []
      do {
        let importer = try await editions.importer(of: kind)
        let list = try await importer.readOne(ListFile(name: upload.file, bytes: bytes))
        return UploadPage(
          upload, list: list, summary: try importer.preview(list), obstacle: nil, disclosure: disclosure)
      } catch {
        guard let problem = Problem(error) else { throw error }
        return UploadPage(upload, list: nil, summary: nil, obstacle: problem.detail.zh, disclosure: disclosure)
      }
    }
    return pages.renderer.response(
      title: "核对 \(upload.file)", content: CachedAnswer(pages.renderer.content(.upload, page)), request, context)
  }

  private func accept(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    let (upload, account) = try allowed(context)
    let kind = items["kind"].flatMap { RecordKind(rawValue: $0) } ?? upload.kind
    let editions = pages.editions
    let now = clock.now
    try await pages.gate.run {
      let bytes = try editions.store.bytes(of: upload.id) ?? []
      let importer = try await editions.importer(of: kind)
      let list = try await importer.readOne(ListFile(name: upload.file, bytes: bytes))
      guard list.records.count > 0 else {
        throw Problem.conflict(Words("文件中没有可以读入的记录。", "The file has no row that can be taken."))
      }
      _ = try importer.store(list, at: now, by: account.id, accepting: upload.id, takingMasked: items["masked"] != nil)
    }
    try await editions.refresh()
    editions.noteWork()
    return Response.redirect(to: "/imports?done=accepted")
  }

  private func undo(_ request: Request, _ context: ServiceContext) async throws -> Response {
    _ = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.importLists)
    let number = context.parameters.get("number").flatMap { Int($0) }
    guard try store.undoLastImport(number, at: clock.now, by: context.visitor.account?.id) != nil else {
      throw Problem.conflict(
        Words("只能撤销最近一次导入，且其后没有别的导入。", "Only the last import can be undone, while no other came after it."))
    }
    try await pages.editions.refresh()
    pages.editions.noteWork()
    return Response.redirect(to: "/imports?done=undone")
  }

  private func chosen(
    _ request: Request, _ context: ServiceContext
  ) async throws -> (upload: Upload, account: Account) {
    _ = try await FormReader.items(request, context.visitor)
    return try allowed(context)
  }

  private func allowed(_ context: ServiceContext) throws -> (upload: Upload, account: Account) {
    try context.visitor.require(.importLists)
    guard let account = context.visitor.account else { throw Problem.signInNeeded }
    return (try known(context), account)
  }

  private func known(_ context: ServiceContext) throws -> Upload {
    let id = Upload.ID(context.parameters.get("id") ?? "")
    guard let upload = try store.upload(id) else {
      throw Problem.notFound(Words("这个上传的文件，它可能已被导入或放弃", "such upload; it may have been taken or dropped"))
    }
    return upload
  }
}
