import Reporting
import Storage
import SupplyDemand
import Workbench

/// The plans that are kept, and the form that begins a new one.
struct PlansPage {
  /// A plan.
  struct Row {
    let number: Int
    let name: String
    let kind: String
    let objective: String
    let value: String
    let pairCount: Int
    let servedCount: Int
    let created: String
    let isApplied: Bool
  }

  let form: ScenarioForm
  let rows: [Row]
  let hasRows: Bool
  let canCompare: Bool

  init(_ plans: [KeptPlan], form: ScenarioForm) {
    self.form = form
    rows = plans.map { plan in
      Row(
        number: plan.number, name: plan.name,
        kind: "\(plan.supply.name(in: .zh)) → \(plan.receivers.name(in: .zh))",
        objective: (try? plan.planned)?.objective.name(in: .zh) ?? "",
        value: Wording.plain((plan.value * 1000).rounded() / 1000),
        pairCount: plan.pairs.count, servedCount: Set(plan.pairs.map(\.receiver)).count,
        created: LocalTime.minute(plan.createdAt), isApplied: plan.appliedAt != nil)
    }
    hasRows = !rows.isEmpty
    canCompare = rows.count > 1
  }
}
