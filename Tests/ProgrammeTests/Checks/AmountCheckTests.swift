import SupplyDemand
import Testing

@testable import Programme

struct AmountCheckTests {
  private let sample = SampleApplications.application(.industry)

  private func expected(_ text: FormText?, _ label: String) -> [NoticeFinding] {
    [NoticeFinding(.unreadableAmount, .fatal, "九", text, [label])]
  }

  @Test(arguments: [
    (ApplicationFund.total, "经费总预算"), (.requested, "申请项目经费"), (.own, "自有经费"), (.local, "地方配套经费"),
  ])
  func `an amount of funds that is no number is fatal`(fund: ApplicationFund, label: String) throws {
    let broken = SampleApplications.application(.forum).filling(fund, "待定")
    #expect(try SampleApplications.findings(broken) == expected(broken.funds[fund]?.written, label))
  }

  @Test func `a budget that is no number is fatal`() throws {
    let broken = sample.replacingStage(0, budget: "若干")
    #expect(try SampleApplications.findings(broken) == expected(broken.stages[0].budget.written, "第一阶段经费预算"))
  }

  @Test func `an expense that is no number is fatal`() throws {
    let broken = sample.replacingExpense(1, amount: "五万")
    #expect(try SampleApplications.findings(broken) == expected(broken.expenses[1].amount.written, "会议费"))
  }

  @Test func `a sum that is no number is fatal`() throws {
    let broken = sample.replacingExpenseTotal("见上")
    #expect(try SampleApplications.findings(broken) == expected(broken.expenseTotal?.written, "合计"))
  }

  @Test(arguments: ["-5", "5-6", "5..5", ".", "NaN", "99999999999999999999", "5元5角"])
  func `what only looks like an amount is none`(amount: String) throws {
    let broken = sample.filling(.own, amount)
    #expect(try SampleApplications.findings(broken) == expected(broken.funds[.own]?.written, "自有经费"))
  }
}
