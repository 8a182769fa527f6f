internal import SupplyDemand

/// The expenses make their sum, and that is the total (九).
struct ExpenseCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let stated = application.expenseTotal, let yuan = stated.yuan, !application.expenses.isEmpty else {
      return []
    }
    if !application.expenses.contains(where: { $0.amount.yuan == nil }) {
      let sum = application.expenses.reduce(0) { $0 + ($1.amount.yuan ?? 0) }
      if sum != yuan {
        return terms.finding(.expenseSum, stated.written, facts: [Money.wan(sum), Money.wan(yuan)])
      }
    }
    guard let total = application.funds[.total]?.yuan, total != yuan else { return [] }
    return terms.finding(.expenseSum, stated.written, facts: [Money.wan(yuan), Money.wan(total)])
  }
}
