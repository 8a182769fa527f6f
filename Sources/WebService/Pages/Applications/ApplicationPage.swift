import Reporting
import SupplyDemand
import Workbench

/// One application: how far it has come, what is wrong with it, where it can go, and what reviewers may want to know.
struct ApplicationPage {
  /// A step that it has taken.
  struct StepRow {
    let state: String
    let moment: String
    let clause: String
    let note: String
    let who: String
  }

  let number: Int
  let title: String
  let unit: String
  let kind: String
  let file: String
  let state: String
  let steps: [StepRow]
  let next: [Choice]
  let hasNext: Bool
  let now: String
  let mayReplace: Bool
  let limit: Int
  let handlers: [Choice]
  let mayHandOver: Bool
  let sections: [SectionView]
  let hasSheet: Bool
  let csrf = FormToken.place

  init(
    _ application: KeptApplication, steps: [ApplicationStep], next: [ApplicationState], checked: CheckedApplications,
    sheet: ReviewSheet?, names: AccountNames, handlers: [Account], visitor: Visitor, now: Int, byteLimit: Int
  ) {
    number = application.number
    title = application.title.isEmpty ? application.file : application.title
    unit = application.unit
    kind = application.kind?.name(in: .zh) ?? "看不出是哪个项目"
    file = application.file
    state = application.state.name(in: .zh)
    self.steps = steps.map { step in
      StepRow(
        state: step.state.name(in: .zh), moment: step.moment.description.replacing("T", with: " "),
        clause: step.state.clause, note: step.note, who: step.notedBy.map { names[$0] } ?? "命令行")
    }
    self.next = next.map { Choice(value: $0.rawValue, name: $0.name(in: .zh), isChosen: false) }
    hasNext = !next.isEmpty
    self.now = LocalMoment(secondsSince1970: now)?.description ?? ""
    mayReplace = [.draft, .registered, .accountReady, .returned].contains(application.state)
    limit = byteLimit >> 20
    mayHandOver = !handlers.isEmpty
    self.handlers = handlers.map {
      Choice(value: $0.id.text, name: names[$0.id], isChosen: $0.id == application.handler)
    }
    let found = checked.report(visitor.disclosure).sections(in: .zh)
    sections = found.map(SectionView.init) + (sheet?.sections(in: .zh).prefix(3).map(SectionView.init) ?? [])
    hasSheet = sheet != nil
  }
}
