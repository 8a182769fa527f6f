import Hummingbird
import Reporting
import Storage
import SupplyDemand

/// Stores what people say of matches.
struct JudgmentController: Sendable {
  let pages: PageService
  let clock: ServiceClock

  /// Adds the route.
  func addRoutes(to router: Router<ServiceContext>) {
    router.post("/match/judgments") { request, context in
      let items = try await FormReader.items(request, context.visitor)
      try context.visitor.require(.judge)
      guard let account = context.visitor.account else { throw Problem.signInNeeded }
      let (need, _, supply) = try MatchController.pair(items, try pages.editions.current)
      guard let isRelevant = items["relevant"].flatMap({ ["yes": true, "no": false][$0] }) else {
        throw Problem.badBody(Words("请选择「相关」或「不相关」。", "Say yes or no."))
      }
      try pages.editions.store.addJudgment(
        RelevanceJudgment(
          need: need.id, label: need.label, supply: supply, isRelevant: isRelevant,
          note: try FormReader.note(items["note"]), judgedBy: account.id, judgedAt: clock.now))
      pages.editions.noteWork()
      return Response.redirect(to: PagePath.match(need.id, supply))
    }
  }
}
