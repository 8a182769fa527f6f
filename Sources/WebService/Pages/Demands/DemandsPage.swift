import Matching
import Reporting
import Storage
import SupplyDemand
import Workbench

/// The demand hall (需求大厅): the demands with how far each has come, and who could take it.
struct DemandsPage {
  /// A demand.
  struct Row {
    let title: String
    let path: String
    let detail: String
    let kind: String?
    let status: String
    let statusKey: String
    let deadline: String
    let isLate: Bool
    let dispatched: String?
    let offers: [Offer]
  }

  /// The best supply of one kind.
  struct Offer {
    let offerKind: String
    let offerName: String
    let offerPath: String
    let level: LevelBadge
  }

  let rows: [Row]
  let hasRows: Bool
  let isEmpty: Bool
  let statuses: [Choice]
  let kinds: [Choice]
  let words: String
  let paging: Paging

  init(_ hall: DemandHall, call: PageCall) {
    let (status, kind): (Demand.Status?, Demand.Kind?) = (call.choice("status"), call.choice("kind"))
    words = call.text("q") ?? ""
    let text = words
    // What can't be seen can't be found either.
    let found = call.edition.records.demands.map(call.visitor.disclosure.showing).filter { demand in
      (status.map { hall.status(of: demand) == $0 } ?? true) && (kind.map { demand.kind == $0 } ?? true)
        && (text.isEmpty
          || [demand.title, demand.description, demand.city, demand.enterprise, demand.id.text].contains {
            $0.contains(text)
          })
    }
    paging = Paging(total: found.count, path: "/demands", keeping: ["status", "kind", "q"], call: call)
    rows = found[paging.places].map { Row($0, hall, call: call) }
    hasRows = !rows.isEmpty
    isEmpty = call.edition.records.demands.isEmpty
    statuses = Choice.list(Demand.Status.self, chosen: status)
    kinds = Choice.list(Demand.Kind.self, chosen: kind)
  }
}

extension DemandsPage.Row {
  fileprivate init(_ demand: Demand, _ hall: DemandHall, call: PageCall) {
    let record = RecordReference(.demands, demand.id.text)
    title = demand.title
    path = PagePath.record(record)
    detail = [demand.city, demand.enterprise, demand.budget.map { "预算 \(Wording.plain($0)) 万元" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    kind = demand.kind?.name(in: .zh)
    let known = hall.status(of: demand)
    status = known.name(in: .zh)
    statusKey = known.rawValue
    deadline = demand.deadline?.description ?? ""
    isLate = hall.isLate(demand)
    dispatched = hall.dispatches(of: demand.id).last.map { dispatch in
      "\(call.wording.distinctName(of: dispatch.assignee))（\(dispatch.status.name(in: .zh))）"
    }
    offers = [RecordKind.teams, .experts].compactMap { kind in
      let best = call.edition.answers.matcher.matches(for: record, kind: kind, limit: 1).first
      return best.flatMap { $0.level == AdequacyLevel.none ? nil : $0 }.map {
        DemandsPage.Offer(
          offerKind: kind.name(in: .zh), offerName: call.wording.distinctName(of: $0.supply),
          offerPath: PagePath.record($0.supply), level: LevelBadge($0.level))
      }
    }
  }
}
