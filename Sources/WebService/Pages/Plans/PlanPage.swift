import Reporting
import Storage
import SupplyDemand
import Workbench

/// One plan that is kept, or several side by side.
struct PlanPage {
  let title: String
  let number: Int?
  let about: String
  let sections: [SectionView]
  let isApplied: Bool
  let mayApply: Bool
  let dispatches: Bool
  let draftPath: String?
  let nearPath: String?
  let csrf = FormToken.place

  init(_ plan: KeptPlan, scenario: PlanScenario, call: PageCall) {
    title = plan.name
    number = plan.number
    about =
      "方案 \(plan.number) · \(plan.supply.name(in: .zh)) → \(plan.receivers.name(in: .zh)) · \(LocalTime.minute(plan.createdAt)) 保存"
    let report = Self.report([plan], [scenario], call: call, showsDifferences: false)
    sections = (report.sections(in: .zh) + [report.pairs(of: plan, in: .zh)]).map { SectionView($0) }
    isApplied = plan.appliedAt != nil
    mayApply = call.visitor.may(.dispatch) && call.visitor.account != nil
    dispatches = plan.receivers == .demands && plan.supply.isOfPeople
    let query = ScenarioForm.query(of: scenario)
    draftPath = "/plans/draft?\(query)"
    nearPath = "/plans/draft?\(query)&keep=\(plan.number)"
  }

  init(comparing plans: [KeptPlan], scenarios: [PlanScenario], call: PageCall) {
    title = "方案对比"
    number = nil
    about = plans.map { "方案 \($0.number) \($0.name)" }.joined(separator: " · ")
    sections = Self.report(plans, scenarios, call: call, showsDifferences: true).sections(in: .zh).map {
      SectionView($0)
    }
    (isApplied, mayApply, dispatches, draftPath, nearPath) = (false, false, false, nil, nil)
  }

  private static func report(
    _ plans: [KeptPlan], _ scenarios: [PlanScenario], call: PageCall, showsDifferences: Bool
  ) -> PlanComparisonReport {
    PlanComparisonReport(
      entries: zip(plans, scenarios).map { PlanComparisonReport.Entry(plan: $0, scenario: $1) },
      showsDifferences: showsDifferences, directory: call.edition.answers.directory,
      disclosure: call.visitor.disclosure)
  }
}
