import Reporting
import Storage
import SupplyDemand
import Workbench

/// A plan that is being tried.
struct DraftPage {
  let form: ScenarioForm
  /// The pairs, each with the way to its reasons.
  let pairs: PairTable?
  let sections: [SectionView]
  let mayKeep: Bool
  let xlsxPath: String
  let docxPath: String
  let csvPath: String
  let csrf = FormToken.place

  init(_ report: RecordPlanReport, form: ScenarioForm, call: PageCall) {
    self.form = form
    let isFound = if case .plan = report.plan.outcome { true } else { false }
    let all = report.sections(in: .zh)
    pairs = isFound ? all.first.map { PairTable($0, report.plan, call: call) } : nil
    sections = all.dropFirst(isFound ? 1 : 0).map { SectionView($0) }
    mayKeep = isFound && call.visitor.may(.dispatch) && call.visitor.account != nil
    xlsxPath = "/plans/draft.xlsx?\(form.query)"
    docxPath = "/plans/draft.docx?\(form.query)"
    csvPath = "/plans/draft.csv?\(form.query)"
  }
}
