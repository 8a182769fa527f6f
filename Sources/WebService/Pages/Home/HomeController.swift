import Hummingbird
import Reporting
import Storage
import SupplyDemand

/// The first page.
struct HomeController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  /// Adds the route.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/") { request, context in
      // Whoever may not read yet is shown the way in rather than a refusal.
      guard context.visitor.may(.read) else { return Response.redirect(to: "/login") }
      let store = pages.editions.store
      return try await pages.page(request, context, .home, showsWork: true, isPersonal: true) { call in
        let dispatches = try store.dispatches()
        let hall = DemandHall(dispatches, today: LocalTime.date(clock.now))
        let page = HomePage(
          call: call, coverage: await call.edition.coverage, imports: try store.imports(), hall: hall,
          dispatches: dispatches)
        return ("首页", page)
      }
    }
  }
}
