import SupplyDemand
import Testing

@testable import Ingestion
@testable import Programme

/// What `RequiredFieldCheck` finds in the tables of a form.
struct RequiredTableCheckTests {
  private let sample = SampleApplications.application(.industry)

  private func missing(_ label: String, at place: ListLocation?) -> [NoticeFinding] {
    [NoticeFinding(.missingField, .fatal, "附件5 填报说明1", at: place, [label])]
  }

  @Test func `a project without days lacks them`() throws {
    let broken = sample.replacingSpan("", nil, nil)
    #expect(try SampleApplications.findings(broken) == missing("项目起止时间", at: sample.start?.written.location))
    var none = sample
    (none.start, none.end) = (nil, nil)
    #expect(try SampleApplications.findings(none) == missing("项目起止时间", at: sample.sections[7]))
  }

  @Test func `a project without stages lacks them`() throws {
    var broken = sample
    broken.stages = []
    #expect(try SampleApplications.findings(broken) == missing("实施阶段", at: sample.sections[7]))
  }

  @Test func `a stage lacks what isn't filled in`() throws {
    let noGoal = sample.replacingStage(0, goal: "")
    #expect(try SampleApplications.findings(noGoal) == missing("第一阶段目标内容", at: sample.stages[0].goal.location))
    let noTime = sample.replacingStage(1, time: "")
    #expect(
      try SampleApplications.findings(noTime) == missing("第二阶段时间进度", at: sample.stages[1].start.written.location))
  }

  @Test func `a stage that begins and doesn't end lacks its time`() throws {
    var broken = sample
    let old = sample.stages[1]
    let none = FormText("", at: old.end.written.location)
    broken.stages[1] = ApplicationStage(
      name: old.name, budget: old.budget, goal: old.goal, start: old.start, end: FormDate(none, day: nil))
    #expect(try SampleApplications.findings(broken) == missing("第二阶段时间进度", at: none.location))
  }

  @Test func `a project without people lacks them`() throws {
    var broken = sample
    broken.members = []
    #expect(try SampleApplications.findings(broken) == missing("主要参加人员", at: sample.sections[8]))
  }

  @Test func `a member lacks what isn't filled in`() throws {
    let broken = sample.replacingMember(3, name: "", position: "", contact: "", task: "")
    #expect(
      try SampleApplications.findings(broken).map(\.facts) == [
        ["姓名"], ["工作单位及职务/职称"], ["联系方式"], ["在本项目中承担的主要工作"],
      ])
  }

  @Test(arguments: [(ApplicationFund.total, "经费总预算"), (.requested, "申请项目经费")])
  func `a project lacks funds that must be there`(fund: ApplicationFund, label: String) throws {
    let broken = sample.filling(fund, "")
    #expect(try SampleApplications.findings(broken) == missing(label, at: sample.funds[fund]?.written.location))
    var none = sample
    none.funds[fund] = nil
    #expect(try SampleApplications.findings(none) == missing(label, at: sample.sections[9]))
  }

  @Test func `own funds needn't be filled in`() throws {
    let whole = sample.filling(.own, "").filling(.total, "55").replacingExpense(1, amount: "0")
      .replacingExpenseTotal("55").replacingStage(1, budget: "10")
    #expect(try SampleApplications.findings(whole) == [])
  }

  @Test func `a project without expenses lacks them, not their sum`() throws {
    var broken = sample
    broken.expenses = []
    broken.expenseTotal = nil
    #expect(try SampleApplications.findings(broken) == missing("经费支出预算表", at: sample.sections[9]))
  }

  @Test func `an expense lacks what isn't filled in`() throws {
    let noBasis = sample.replacingExpense(0, basis: "")
    #expect(try SampleApplications.findings(noBasis) == missing("测算依据", at: sample.expenses[0].basis.location))
    let noItem = sample.replacingExpense(0, item: "")
    #expect(try SampleApplications.findings(noItem) == missing("支出内容明细", at: sample.expenses[0].item.location))
  }

  @Test func `expenses without a sum lack it`() throws {
    #expect(
      try SampleApplications.findings(sample.replacingExpenseTotal(""))
        == missing("合计", at: sample.expenseTotal?.written.location))
  }

  @Test(arguments: [1, 7, 8, 9])
  func `of a section that isn't there only the section is told`(number: Int) throws {
    var broken = sample
    broken.sections[number] = nil
    switch number {
    case 1:
      broken.people = [:]
      for field in [ApplicationField.creditCode, .address, .profile] { broken.texts[field] = nil }
    case 7: (broken.start, broken.end, broken.stages) = (nil, nil, [])
    case 8: broken.members = []
    default: (broken.funds, broken.expenses, broken.expenseTotal) = ([:], [], nil)
    }
    #expect(try SampleApplications.findings(broken).map(\.rule) == [.missingSection])
  }
}
