import Matching
import Reporting
import SupplyDemand
import Workbench

/// A demand: what is asked, who could solve it, to whom it was sent.
struct DemandPage {
  /// A dispatch.
  struct DispatchRow {
    let number: Int
    let assignee: String
    let assigneePath: String
    let handler: String?
    let due: String
    let isLate: Bool
    let status: String
    let note: String?
    let created: String
    let mayChange: Bool
    let choices: [Choice]
  }

  let id: String
  let title: String
  let status: String
  let isLate: Bool
  let facts: [RecordPage.Fact]
  let description: String?
  let sections: [RecordPage.Section]
  let dispatches: [DispatchRow]
  let hasDispatches: Bool
  let mayDispatch: Bool
  let assignees: [Choice]
  let handlers: [Choice]
  let csrf = FormToken.place

  private static let matchLimit = 6

  init(_ record: Demand, hall: DemandHall, accounts: [Account], call: PageCall) {
    let demand = call.visitor.disclosure.showing(record)
    id = demand.id.text
    title = demand.title
    status = hall.status(of: demand).name(in: .zh)
    isLate = hall.isLate(demand)
    let facts: [(String, String)] = [
      ("城市", demand.city), ("企业", demand.enterprise), ("所属行业", demand.industries.joined(separator: "、")),
      ("类型", demand.kind?.name(in: .zh) ?? ""), ("预算", demand.budget.map { "\(Wording.plain($0)) 万元" } ?? ""),
      ("截止日期", demand.deadline?.description ?? ""),
    ]
    self.facts = facts.filter { !$0.1.isEmpty }.map { RecordPage.Fact($0.0, $0.1) }
    description = demand.description.isEmpty ? nil : demand.description
    let own = hall.dispatches(of: demand.id)
    let mayDispatch = call.visitor.may(.dispatch) && call.visitor.account != nil
    self.mayDispatch = mayDispatch
    let reference = RecordReference(.demands, demand.id.text)
    sections = call.edition.records.supplyKinds.map { kind in
      RecordPage.section(reference, kind.recordKind, limit: Self.matchLimit, call: call)
    }
    assignees = sections.filter(\.isOfPeople).flatMap { section in
      section.rows.map { row in
        Choice(
          value: row.reference, name: "\(section.sectionName) · \(row.name)（\(row.level.word) \(row.probability)）",
          isChosen: false)
      }
    }
    let names = AccountNames(accounts)
    // Whoever handles an item works for the platform or for the team.
    handlers = accounts.filter { !$0.isDisabled && $0.role != .analyst }.map {
      Choice(value: $0.id.text, name: "\(names[$0.id])（\($0.role.name(in: .zh))）", isChosen: false)
    }
    dispatches = own.map { dispatch in
      let mayChange = call.visitor.mayChange(dispatch, in: call.edition)
      return DispatchRow(
        number: dispatch.number, assignee: call.wording.distinctName(of: dispatch.assignee),
        assigneePath: PagePath.record(dispatch.assignee),
        handler: mayChange ? dispatch.handler.map { names[$0] } : nil,
        due: dispatch.dueOn?.description ?? "—", isLate: hall.isLate(dispatch), status: dispatch.status.name(in: .zh),
        note: mayChange && !dispatch.note.isEmpty ? dispatch.note : nil,
        created: LocalTime.minute(dispatch.createdAt), mayChange: mayChange,
        choices: Choice.list(Dispatch.Status.self, chosen: dispatch.status))
    }
    hasDispatches = !dispatches.isEmpty
  }
}

extension Visitor {
  /// Whether they may say how far a dispatch has come: those who dispatch, its handler, and those who handle its team.
  func mayChange(_ dispatch: Dispatch, in edition: Edition) -> Bool {
    // A token may allow less than its account.
    guard let account, may(.dispatch) || may(.record) else { return false }
    if may(.dispatch) || dispatch.handler == account.id { return true }
    return dispatch.assignee.kind == .teams
      && edition.tables.teams[dispatch.assignee.id].map { handles($0) } ?? false
  }
}
