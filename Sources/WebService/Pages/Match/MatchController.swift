import Hummingbird
import Matching
import Reporting
import Storage
import SupplyDemand
import Workbench

/// The page that explains one match.
struct MatchController: Sendable {
  let pages: PageService

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/match") { request, context in
      try await pages.page(request, context, .match, showsWork: true) { call in
        let (need, city, supply) = try Self.pair(call.query, call.edition)
        let matcher = call.edition.answers.matcher
        let match = matcher.match(of: supply, with: need)
        var conditions: [Counterfactual] = []
        var isFirst = false
        if supply.kind == .teams, let team = call.edition.tables.teams[supply.id], let match {
          let ranking = await matcher.teamRankings(for: [city], need: need, least: [match.score])[0]
          isFirst = !ranking.contains { $0.score > match.score }
          let own =
            ranking.first { $0.supply == supply } ?? CityMatch(supply: supply, city: city.id, best: match, others: [])
          conditions = matcher.counterfactuals(for: team, match: own, need: need, in: ranking)
        } else if let match {
          conditions = matcher.counterfactual(for: match, need: need).map { [$0] } ?? []
        }
        let page = MatchPage(
          need: need, city: city, supply: supply, match: match, conditions: conditions, isFirst: isFirst,
          judgments: try judgments(need.id, supply, call), call: call)
        return ("\(city.name)「\(need.label)」与\(page.supply)", page)
      }
    }
  }

  /// What was said of a match; who said it is shown to those who may judge themselves.
  private func judgments(
    _ need: IndustryNeed.ID, _ supply: RecordReference, _ call: PageCall
  ) throws -> [MatchPage.JudgmentRow] {
    guard call.visitor.may(.judge) else { return [] }
    let store = pages.editions.store
    let names = AccountNames(try store.accounts())
    return try store.judgments(of: need).filter { $0.supply == supply }.map { judgment in
      MatchPage.JudgmentRow(
        who: names[judgment.judgedBy],
        verdict: judgment.isRelevant ? "相关" : "不相关", time: LocalTime.minute(judgment.judgedAt),
        note: judgment.note.isEmpty ? nil : call.visitor.disclosure.text(judgment.note))
    }
  }

  /// The need and the supply that a query names.
  static func pair(
    _ query: QueryItems, _ edition: Edition
  ) throws(Problem) -> (need: IndustryNeed, city: PilotCity, supply: RecordReference) {
    try pair(need: query["need"], kind: query["kind"], id: query["id"], edition)
  }

  /// The need and the supply with these identities.
  ///
  /// - Throws: `Problem` when one isn't there.
  static func pair(
    need: String?, kind: String?, id: String?, _ edition: Edition
  ) throws(Problem) -> (need: IndustryNeed, city: PilotCity, supply: RecordReference) {
    let (needID, id) = (IndustryNeed.ID(need ?? ""), id ?? "")
    guard let need = edition.tables.needs[needID], let city = Int(need.city.text).flatMap({ edition.tables.cities[$0] })
    else { throw .notFound(Words("编号为“\(needID)”的产业需求", "need “\(needID)”")) }
    guard let kind = kind.flatMap({ SupplyKind(rawValue: $0) }) else {
      let kinds = SupplyKind.allCases.map(\.rawValue)
      throw .badParameter(
        "kind",
        Words("应为 \(kinds.joined(separator: "、")) 之一。", "it has to be one of \(kinds.joined(separator: ", "))."))
    }
    let supply = RecordReference(kind.recordKind, id)
    guard edition.tables.has(supply) else {
      throw .notFound(Words("编号为“\(id)”的\(kind.words.zh)", "record “\(id)” among the \(kind.words.en)"))
    }
    return (need, city, supply)
  }
}
