import Hummingbird
import Ingestion
import Reporting
import Storage
import SupplyDemand
import Workbench

/// The units that may not apply for some time (四.3, 附件2 第二十条), for the platform's staff.
struct SanctionController: Sendable {
  let pages: PageService
  let clock: ServiceClock
  let byteLimit: Int

  private static let path = "/applications/sanctions"
  private var store: Store { pages.editions.store }

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/applications/sanctions") { request, context in try page(request, context) }
    router.post("/applications/sanctions") { request, context in try await add(request, context) }
    router.post("/applications/sanctions/table") { request, context in try await replace(request, context) }
    router.post("/applications/sanctions/:number/remove") { request, context in try await remove(request, context) }
  }

  private func page(_ request: Request, _ context: ServiceContext, complaint: String? = nil) throws -> Response {
    try context.visitor.require(.dispatch)
    let page = SanctionsPage(
      try store.keptSanctions(), isKnown: try store.sanctions() != nil,
      notice: try pages.editions.current.answers.workspace.notice, byteLimit: byteLimit, complaint: complaint)
    return pages.renderer.response(
      title: "处罚名单", content: CachedAnswer(pages.renderer.content(.sanctions, page)),
      status: complaint == nil ? .ok : .unprocessableContent, request, context)
  }

  private func add(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.dispatch)
    let sanction: Sanction
    do throws(Problem) {
      sanction = try SanctionForm.sanction(
        unit: try FormReader.shortText(items, "unit", label: Words("单位全称", "unit")),
        code: try FormReader.shortText(items, "code", label: Words("统一社会信用代码", "credit code")),
        kind: items["kind"] ?? "", day: items["day"] ?? "", source: try FormReader.note(items["source"]))
    } catch {
      return try page(request, context, complaint: error.detail.zh)
    }
    try store.addSanction(sanction, at: clock.now, by: context.visitor.account?.id)
    return Response.redirect(to: Self.path)
  }

  private func remove(_ request: Request, _ context: ServiceContext) async throws -> Response {
    _ = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.dispatch)
    let number = context.parameters.get("number").flatMap { Int($0) } ?? 0
    try store.removeSanction(number, at: clock.now, by: context.visitor.account?.id)
    return Response.redirect(to: Self.path)
  }

  private func replace(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let form = try await FormReader.parts(request, context.visitor, upTo: byteLimit)
    try context.visitor.require(.dispatch)
    guard let part = form.parts.first(where: { $0.name == "file" && !$0.bytes.isEmpty }), let name = part.file else {
      return try page(request, context, complaint: "请选择一个表格文件（CSV）。")
    }
    let sanctions: [Sanction]
    do {
      sanctions = try ApplicationDesk.sanctions(ListFile(name: String(name.suffix(200)), bytes: part.bytes))
    } catch let error as IngestionError {
      guard case .invalidLine(_, let line, _) = error else {
        return try page(request, context, complaint: "文件是空的，名单没有改动。")
      }
      return try page(
        request, context, complaint: "第 \(line) 行缺少单位、情形或日期，或写法认不出来；名单没有改动。请改正后重新上传。")
    }
    try store.replaceSanctions(sanctions, at: clock.now, by: context.visitor.account?.id)
    return Response.redirect(to: Self.path)
  }
}
