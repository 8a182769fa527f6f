internal import SupplyDemand

/// The stages' budgets make the total. The notice doesn't say so: what differs is only to be looked at.
struct StageBudgetCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let total = application.funds[.total]?.yuan, let first = application.stages.first,
      !application.stages.contains(where: { $0.budget.yuan == nil })
    else { return [] }
    let sum = application.stages.reduce(0) { $0 + ($1.budget.yuan ?? 0) }
    guard sum != total else { return [] }
    return terms.finding(.stageSum, first.budget.written, facts: [Money.wan(sum), Money.wan(total)])
  }
}
