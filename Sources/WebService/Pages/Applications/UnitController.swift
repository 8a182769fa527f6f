import Hummingbird
import Reporting
import Storage
import SupplyDemand

/// The units with several names that staff keep, by which applications of one unit are known to be one unit's.
struct UnitController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  private static let path = "/applications/units"
  private var store: Store { pages.editions.store }

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/applications/units") { request, context in try page(request, context) }
    router.post("/applications/units") { request, context in try await keep(request, context) }
    router.post("/applications/units/drop") { request, context in try await drop(request, context) }
  }

  private func page(_ request: Request, _ context: ServiceContext, complaint: String? = nil) throws -> Response {
    try context.visitor.require(.dispatch)
    let page = UnitsPage(try store.units(), complaint: complaint)
    return pages.renderer.response(
      title: "单位名录", content: CachedAnswer(pages.renderer.content(.units, page)),
      status: complaint == nil ? .ok : .unprocessableContent, request, context)
  }

  private func keep(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.dispatch)
    do {
      let name = try FormReader.shortText(items, "unit", label: Words("单位全称", "unit"))
      let code = try FormReader.shortText(items, "code", label: Words("统一社会信用代码", "credit code"))
      let aliases = try FormReader.note(items["aliases"]).split { "、；;\n".contains($0) }
        .map { String($0).trimmingWhitespace() }
      guard !name.isEmpty else { return try page(request, context, complaint: "请填写单位全称。") }
      try store.keepUnits(
        [KnownUnit(name: name, creditCode: code, aliases: aliases)], at: clock.now, by: context.visitor.account?.id)
    } catch let problem as Problem {
      return try page(request, context, complaint: problem.detail.zh)
    } catch StorageError.refused {
      return try page(
        request, context, complaint: "没有登记：统一社会信用代码不正确，或者全称、代码、别名中有一个已登记给另一个单位。")
    }
    return Response.redirect(to: Self.path)
  }

  private func drop(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let items = try await FormReader.items(request, context.visitor)
    try context.visitor.require(.dispatch)
    try store.dropUnit(items["unit"] ?? "", at: clock.now, by: context.visitor.account?.id)
    return Response.redirect(to: Self.path)
  }
}
