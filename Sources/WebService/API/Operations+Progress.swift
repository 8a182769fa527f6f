import HTTPTypes
import Reporting
import Storage
import SupplyDemand
import Workbench

extension Operations {
  private static let id = Parameter.path("id", .text(1...200), Words("记录的编号。", "The record's identity."))

  /// What teams report of their obligations.
  static let progress: [Operation] = [
    .readWork(
      "listProgress", "/teams/{id}/progress", Words("团队登记的任务进展。", "A team's progress with its obligations."), [id],
      gives: .list(.named("Progress")), permission: .record
    ) { call in
      let team = try call.ownTeam()
      return Operation.Answer(.array(try call.services.store.progress(of: team.id).map(JSONValue.work)))
    },
    .write(
      "addProgress", .post, "/teams/{id}/progress",
      Words("登记任务进展及其凭据。", "Reports progress with an obligation, and what shows it."), [id] + reported,
      gives: .named("Progress"), permission: .record
    ) { call in
      let team = try call.ownTeam()
      let key = try call.obligation(of: team)
      let (note, isOffset) = (call.arguments.text("note") ?? "", call.arguments.flag("offset"))
      if isOffset {
        guard call.visitor.may(.dispatch) else { throw Problem.notAllowed }
        guard !note.isEmpty else {
          throw Problem.badParameter("note", Words("抵减须写明理由。", "an offset needs a reason."))
        }
      }
      let progress = try call.services.store.addProgress(
        of: team.id, obligation: key, amount: call.arguments.integer("amount") ?? 1, note: note, isOffset: isOffset,
        evidence: try call.evidence(), at: call.services.clock.now, by: try call.account().id)
      call.services.editions.noteWork()
      return Operation.Answer(.work(progress))
    },
  ]

  /// What is told of progress.
  private static let reported: [Parameter] = [
    .body("obligation", .text(1...60), isRequired: true, Words("任务的键。", "The obligation's key.")),
    .body("amount", .integer(1...100_000, otherwise: nil), isRequired: true, Words("数量。", "How many.")),
    .body(
      "evidence", .choice(ProgressEvidence.Kind.allCases.map(\.rawValue)),
      Words("凭据：哪种合同，或证明、报道。", "What shows it: a kind of contract, a proof, a report.")),
    .body("day", .day, Words("凭据的日期。", "The evidence's day.")),
    .body("parties", .text(0...1000), Words("合同双方。", "The contract's parties.")),
    .body(
      "contractAmount", .number(below: ProgressEvidence.amountLimit),
      Words("合同金额（万元）。", "The contract's amount, in 10,000 yuan.")),
    .body("link", .text(0...1000), Words("凭据在哪里可看到。", "Where the evidence can be read.")),
    .body(
      "offset", .flag,
      Words("是否以重大成效抵减（平台登记，须写明理由）。", "Whether something great makes up for it: the platform's to say, with a reason.")),
    .body("note", .text(0...1000), Words("说明。", "A remark.")),
  ]
}

extension Operation.Call {
  /// The obligation that is reported, one of the team's.
  fileprivate func obligation(of team: ServiceTeam) throws(Problem) -> String {
    let key = arguments.text("obligation") ?? ""
    let known = edition.answers.workspace.notice.obligations(of: team).map(\.key)
    guard known.contains(key) else {
      throw .badParameter(
        "obligation",
        Words("应为 \(known.joined(separator: "、")) 之一。", "it has to be one of \(known.joined(separator: ", ")).")
      )
    }
    return key
  }

  /// What shows the progress; nil when nothing is given.
  fileprivate func evidence() throws(Problem) -> ProgressEvidence? {
    try ProgressEvidence.given(
      arguments.choice("evidence"), day: arguments.text("day").flatMap { CalendarDate($0) },
      parties: arguments.text("parties") ?? "", amount: arguments.number("contractAmount"),
      link: arguments.text("link") ?? "")
  }
}
