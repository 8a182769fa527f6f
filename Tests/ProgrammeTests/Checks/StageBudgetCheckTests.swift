import SupplyDemand
import Testing

@testable import Programme

struct StageBudgetCheckTests {
  private let sample = SampleApplications.application(.industry)

  @Test func `budgets that don't make the total are a warning with both sums`() throws {
    let broken = sample.replacingStage(1, budget: "14.5")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.stageSum, .warning, "七", broken.stages[0].budget.written, ["59.5", "60"])
      ])
  }

  @Test func `an unknown budget or total is no sum`() throws {
    let blank = sample.replacingStage(1, budget: "")
    #expect(try SampleApplications.findings(blank).map(\.rule) == [.missingField])
  }

  @Test(arguments: ["15万元", "１５", "15.0", "150000元", " 15 ", "15,0000元"])
  func `budgets are understood however they are written`(budget: String) throws {
    #expect(try SampleApplications.findings(sample.replacingStage(1, budget: budget)) == [])
  }
}
