import Hummingbird
import Reporting
import SupplyDemand

/// The pages of the three banks that teams report to: problems, projects, open sources (附件2 第十二条).
struct BankController: Sendable {
  let pages: PageService

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/problems") { request, context in
      try await pages.page(request, context, .records) { call in ("问题库", RecordsPage.problems(call: call)) }
    }
    router.get("/projects") { request, context in
      try await pages.page(request, context, .records) { call in ("项目库", RecordsPage.projects(call: call)) }
    }
    router.get("/open-sources") { request, context in
      try await pages.page(request, context, .records) { call in ("开源库", RecordsPage.openSources(call: call)) }
    }
    router.get("/problems/:id") { request, context in
      try await pages.page(request, context, .record) { call in
        let page = RecordPage(try pages.record(context, call.edition.tables.problems, .problems), call: call)
        return (page.title, page)
      }
    }
    router.get("/projects/:id") { request, context in
      try await pages.page(request, context, .record) { call in
        let page = RecordPage(try pages.record(context, call.edition.tables.projects, .projects), call: call)
        return (page.title, page)
      }
    }
    router.get("/open-sources/:id") { request, context in
      try await pages.page(request, context, .record) { call in
        let page = RecordPage(try pages.record(context, call.edition.tables.openSources, .openSources), call: call)
        return (page.title, page)
      }
    }
  }
}
