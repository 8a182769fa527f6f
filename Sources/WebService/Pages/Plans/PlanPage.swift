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
  let xlsxPath: String?
  let docxPath: String?
  let csrf = FormToken.place

  init(_ plan: KeptPlan, scenario: PlanScenario, call: PageCall) {
    title = plan.name
    number = plan.number
    about = Self.about(plan)
    sections = Self.sections(of: plan, scenario, call: call).map { SectionView($0) }
    xlsxPath = "/plans/\(plan.number)/plan.xlsx"
    docxPath = "/plans/\(plan.number)/plan.docx"
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
    (xlsxPath, docxPath) = (nil, nil)
  }

  /// Which plan it is.
  static func about(_ plan: KeptPlan) -> String {
    "方案 \(plan.number) · \(plan.supply.name(in: .zh)) → \(plan.receivers.name(in: .zh)) · \(LocalTime.minute(plan.createdAt)) 保存"
  }

  /// What a plan that is kept brings, with all its pairs.
  static func sections(of plan: KeptPlan, _ scenario: PlanScenario, call: PageCall) -> [ReportSection] {
    let report = report([plan], [scenario], call: call, showsDifferences: false)
    return report.sections(in: .zh) + [report.pairs(of: plan, in: .zh)]
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
