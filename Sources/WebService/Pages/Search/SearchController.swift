import Hummingbird
import Reporting
import SupplyDemand
import Workbench

/// Pages that find something.
struct SearchController: Sendable {
  let pages: PageService

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/search") { request, context in
      try await pages.page(request, context, .search) { call in
        guard (call.text("q") ?? "").count <= 200 else {
          throw Problem.badParameter("q", Words("最多 200 个字符。", "it may have 200 characters."))
        }
        return ("查找", SearchPage(call: call))
      }
    }
    router.get("/ask") { request, context in
      try await pages.page(request, context, .ask) { call in
        let kind: RecordKind = call.choice("for") ?? .experts
        let query = call.text("q") ?? ""
        guard query.count <= 2000, kind != .cities else {
          throw Problem.badParameter("q", Words("最多 2000 个字符。", "it may have 2000 characters."))
        }
        let report =
          query.isEmpty
          ? nil
          : call.edition.answers.matches(query, for: kind, limit: 20, disclosure: call.visitor.disclosure)
        return ("按问题查找", AskPage(report, query: query, kind: kind, call: call))
      }
    }
  }
}
