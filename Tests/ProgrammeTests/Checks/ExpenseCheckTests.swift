import SupplyDemand
import Testing

@testable import Programme

struct ExpenseCheckTests {
  private let sample = SampleApplications.application(.industry)

  @Test func `expenses that don't make their sum are fatal`() throws {
    let broken = sample.replacingExpense(1, amount: "4.99")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.expenseSum, .fatal, "九", broken.expenseTotal?.written, ["59.99", "60"])
      ])
  }

  @Test func `a sum that isn't the total is fatal`() throws {
    let broken = sample.replacingExpense(1, amount: "4").replacingExpenseTotal("59")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.expenseSum, .fatal, "九", broken.expenseTotal?.written, ["59", "60"])
      ])
  }

  @Test func `many small amounts make their sum exactly`() throws {
    var application = sample.replacingExpense(1, amount: "4")
    let one = sample.replacingExpense(1, item: "资料费", amount: "0.1").expenses[1]
    application.expenses += Array(repeating: one, count: 10)
    #expect(try SampleApplications.findings(application) == [])
  }

  @Test func `an expense without an amount is told once, as missing`() throws {
    let broken = sample.replacingExpense(1, amount: "")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.missingField, .fatal, "附件5 填报说明1", broken.expenses[1].amount.written, ["金额"])
      ])
  }
}
