internal import SupplyDemand

/// Amounts are numbers, in 万元 (九).
struct AmountCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    let funds = [(ApplicationFund.total, "经费总预算"), (.requested, "申请项目经费"), (.own, "自有经费"), (.local, "地方配套经费")]
    var amounts = funds.compactMap { fund, label in application.funds[fund].map { (label, $0) } }
    amounts += application.stages.map { ($0.name.plain + "经费预算", $0.budget) }
    amounts += application.expenses.map { ($0.item.plain, $0.amount) }
    if let total = application.expenseTotal { amounts.append(("合计", total)) }
    return amounts.filter(\.1.isUnreadable).flatMap { label, amount in
      terms.finding(.unreadableAmount, amount.written, facts: [label])
    }
  }
}
